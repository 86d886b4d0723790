package app.laurel.quizzes;

import app.laurel.questions.Asked;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An attempt as the browser of whoever plays may see it: nothing tells what is right in a question
 * that is not answered yet.
 *
 * @param number which attempt of this quiz it is, from 1
 * @param questions how many are asked
 * @param position index of the question to answer next; {@code questions} when all are answered
 * @param correct how many were right so far
 * @param deadline when its time is over, or null without a limit
 * @param imageUrl a picture of the next question, or null
 * @param imageAlt what that picture shows, or null
 * @param next the question to answer next; null when all are answered
 */
public record PlayPage(
        UUID id,
        UUID quizId,
        String title,
        AttemptState state,
        int number,
        int questions,
        int position,
        int correct,
        @Nullable Instant deadline,
        @Nullable String imageUrl,
        @Nullable String imageAlt,
        @Nullable Asked next) {

    /** Whether it can be answered no more. */
    public boolean isClosed() {
        return state != AttemptState.RUNNING;
    }

    /** Whether every question is answered. */
    public boolean isAnswered() {
        return next == null;
    }

    static PlayPage of(PlayedAttempt attempt) {
        var position = attempt.position();
        var next = position < attempt.served().size() ? attempt.at(position) : null;
        return new PlayPage(
                attempt.id(),
                attempt.head().getQuizId(),
                attempt.head().getTitle(),
                attempt.state(),
                attempt.head().getNumber(),
                attempt.served().size(),
                position,
                (int)
                        attempt.served().stream()
                                .filter(one -> one.given() != null && one.given().correct())
                                .count(),
                attempt.head().getDeadline(),
                next == null ? null : next.written().imageUrl(),
                next == null ? null : next.written().imageAlt(),
                next == null ? null : next.asked(position));
    }
}
