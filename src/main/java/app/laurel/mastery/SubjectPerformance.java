package app.laurel.mastery;

import java.time.Instant;

/**
 * How a learner does in a subject.
 *
 * @param score average score of the finished lessons, 0 to 100, rounded; 0 before the first
 * @param lessons number of finished lessons
 * @param answers number of questions answered, in unfinished lessons too
 */
public record SubjectPerformance(
        int learnerId,
        String subject,
        int score,
        int lessons,
        int answers,
        int correct,
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
                Instant.parse(stored.lastAttempted()),
                Level.stored(stored.masteryLevel()));
    }
}
