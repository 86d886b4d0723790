package app.laurel.learning;

import org.jspecify.annotations.Nullable;

/** Which answers are wanted; null means any subject, concept or lesson. */
public record AnswerFilter(
        @Nullable String subject,
        @Nullable String concept,
        @Nullable String lessonId,
        boolean wrongOnly) {

    /** Every answer. */
    public static final AnswerFilter ALL = new AnswerFilter(null, null, null, false);
}
