package app.laurel.mastery;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;

/** A row of {@code learning_days}: what a learner did on one day of the family's calendar. */
@Entity
@Immutable
@Table(name = "learning_days")
class LearningDay {

    @Embeddable
    record Key(Integer learnerId, LocalDate day) implements Serializable {}

    @EmbeddedId private Key id;
    private int answers;
    private int correct;
    private int lessons;
    private long activeMs;

    protected LearningDay() {}

    DayTotal toTotal() {
        return new DayTotal(id.learnerId(), id.day(), answers, correct, lessons, activeMs);
    }
}
