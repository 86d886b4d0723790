package app.laurel.mastery;

import io.hypersistence.utils.hibernate.type.json.JsonType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Map;
import java.util.TreeMap;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.Type;

/**
 * The columns of {@code learner_profiles} that belong to this module; the others belong to {@code
 * people}.
 */
@Entity
@Immutable
@Table(name = "learner_profiles")
class LearnerMastery {

    /** What {@code subject_performance} keeps for a subject. */
    record Stored(
            int score,
            int lessonCount,
            String lastAttempted,
            String masteryLevel,
            int answers,
            int correct,
            int scoreSum,
            double recentRight,
            double recentWeight,
            double stretch)
            implements Serializable {}

    @Id private String id;
    private Integer userId;

    @Type(JsonType.class)
    @Column(columnDefinition = "jsonb")
    private Map<String, Stored> subjectPerformance = new TreeMap<>();

    protected LearnerMastery() {}

    Integer userId() {
        return userId;
    }

    Map<String, Stored> subjectPerformance() {
        return subjectPerformance;
    }
}
