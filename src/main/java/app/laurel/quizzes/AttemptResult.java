package app.laurel.quizzes;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How a closed attempt went.
 *
 * @param player name of whoever played
 * @param own whether that is who looks
 * @param shared whether brothers and sisters may look at it, too
 * @param number which attempt it was, of so many {@code allowed}
 * @param timeMs from the beginning to the end on the server's clock
 */
public record AttemptResult(
        UUID id,
        UUID quizId,
        String title,
        String player,
        String avatar,
        String colour,
        boolean own,
        boolean shared,
        int number,
        int allowed,
        int questions,
        int correct,
        boolean timedOut,
        int timeMs,
        Instant completedAt,
        List<Reviewed> review) {

    /**
     * A question, looked at again.
     *
     * @param chosen what was answered, in words; null when nothing was
     */
    public record Reviewed(
            String question,
            @Nullable String imageUrl,
            @Nullable String imageAlt,
            @Nullable String chosen,
            String right,
            boolean correct,
            String explanation) {}

    /** round(100 * correct / questions). */
    public int percent() {
        return Math.round(100f * correct / questions);
    }

    static AttemptResult of(PlayedAttempt attempt, int looking) {
        var head = attempt.head();
        return new AttemptResult(
                attempt.id(),
                head.getQuizId(),
                head.getTitle(),
                head.getPlayer(),
                head.getAvatar(),
                head.getColour(),
                head.getUserId() == looking,
                head.getSharedAt() != null,
                head.getNumber(),
                head.getAllowed(),
                head.getQuestions(),
                head.getCorrect(),
                attempt.state() == AttemptState.TIMED_OUT,
                head.getTimeMs(),
                Objects.requireNonNull(head.getCompletedAt()),
                attempt.served().stream().map(AttemptResult::reviewed).toList());
    }

    static Reviewed reviewed(ServedQuestion one) {
        var given = one.given();
        return new Reviewed(
                one.question().text(),
                one.written().imageUrl(),
                one.written().imageAlt(),
                given == null ? null : given.words(),
                one.question().task().rightInWords(),
                given != null && given.correct(),
                one.question().explanation());
    }
}
