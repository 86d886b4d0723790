package app.laurel.quizzes;

import java.time.Instant;
import java.util.UUID;

/**
 * An attempt that was handed in whole, as it counts.
 *
 * @param number which attempt of the quiz it is, from 1
 * @param totalTimeMs the time that counts
 * @param timedOut whether the time was over before the end
 */
public record SubmittedAttempt(
        UUID id,
        UUID quizId,
        int userId,
        int number,
        int correctCount,
        int totalQuestions,
        int totalTimeMs,
        boolean timedOut,
        Instant completedAt) {}
