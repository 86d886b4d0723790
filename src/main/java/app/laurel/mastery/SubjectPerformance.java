package app.laurel.mastery;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How a learner does in a subject.
 *
 * @param score average score of the finished lessons, 0 to 100, rounded; 0 before the first
 * @param lessons number of finished lessons
 * @param answers number of questions answered, in unfinished lessons too
 * @param estimate what the answers say of what is known, or null while there are fewer than {@link
 *     Estimate#ENOUGH}
 * @param stretch whole grades, -2 to 2, by which questions should be harder than the learner's
 *     grade
 */
public record SubjectPerformance(
        int learnerId,
        String subject,
        int score,
        int lessons,
        int answers,
        int correct,
        @Nullable Estimate estimate,
        int stretch,
        Instant lastAttempted,
        Level level) {

    static SubjectPerformance of(int learnerId, String subject, LearnerMastery.Stored stored) {
        return new SubjectPerformance(
                learnerId,
                subject,
                stored.score(),
                stored.lessonCount(),
                stored.answers(),
                stored.correct(),
                new Recent(stored.recentRight(), stored.recentWeight())
                        .estimate(stored.answers())
                        .orElse(null),
                Stretch.grades(stored.stretch()),
                Instant.parse(stored.lastAttempted()),
                Level.stored(stored.masteryLevel()));
    }
}
