package app.laurel.quizzes.web;

import app.laurel.quizzes.SubmittedAttempt;
import java.time.Instant;
import java.util.UUID;

/** An attempt at a quiz, as it counts; {@code number} says which one of the person's it is. */
record AttemptShown(
        UUID id,
        UUID quizId,
        int userId,
        int number,
        int correctCount,
        int totalQuestions,
        int totalTimeMs,
        boolean timedOut,
        Instant completedAt) {

    static AttemptShown of(SubmittedAttempt attempt) {
        return new AttemptShown(
                attempt.id(),
                attempt.quizId(),
                attempt.userId(),
                attempt.number(),
                attempt.correctCount(),
                attempt.totalQuestions(),
                attempt.totalTimeMs(),
                attempt.timedOut(),
                attempt.completedAt());
    }
}
