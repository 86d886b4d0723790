package app.laurel.quizzes;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody played a quiz to its end, or the time was over; announced in the transaction that closes
 * the attempt.
 *
 * @param subject one that the curriculum has, or null
 * @param learner whether the player is a learner
 * @param number which attempt of the quiz it was, from 1
 * @param questions how many were asked; those without an answer count as wrong
 * @param answers what was answered, in the order in which it was asked
 */
public record AttemptFinished(
        UUID attemptId,
        UUID quizId,
        String title,
        @Nullable String subject,
        int userId,
        int familyId,
        boolean learner,
        int number,
        int questions,
        List<Answered> answers,
        Instant at) {

    /**
     * An answer.
     *
     * @param elapsedMs time taken on the server's clock, at most 10 minutes
     * @param tooFast whether it came faster than anybody reads the question
     */
    public record Answered(
            List<String> concepts, boolean correct, int elapsedMs, boolean tooFast, Instant at) {}

    /** Right answers. */
    public int correct() {
        return (int) answers.stream().filter(Answered::correct).count();
    }
}
