package app.laurel.mastery;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A row of {@code achievements}: earned once. */
@Entity
@Immutable
@Table(name = "achievements")
class Achievement {

    @Id private UUID id;
    private Integer learnerId;

    @Enumerated(EnumType.STRING)
    private AchievementType type;

    private String cause;
    private int points;
    private Instant awardedAt;

    protected Achievement() {}

    AchievementType type() {
        return type;
    }

    int points() {
        return points;
    }

    Instant awardedAt() {
        return awardedAt;
    }
}
