package app.laurel.learning;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Which answers are wanted; null means any subject, concept or lesson.
 *
 * @param from the earliest time; {@link Instant#EPOCH} for any
 */
public record AnswerFilter(
        @Nullable String subject,
        @Nullable String concept,
        @Nullable String lessonId,
        Outcome outcome,
        Instant from) {

    /** Whether right answers are wanted, wrong ones, or both. */
    public enum Outcome {
        ANY,
        RIGHT,
        WRONG
    }

    /** Every answer. */
    public static final AnswerFilter ALL =
            new AnswerFilter(null, null, null, Outcome.ANY, Instant.EPOCH);
}
