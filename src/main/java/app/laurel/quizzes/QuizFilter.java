package app.laurel.quizzes;

import app.laurel.platform.TypedText;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Which quizzes a list shows.
 *
 * @param text what stands in the title or the description, in any case; empty for anything
 * @param subject the subject, or empty for any
 * @param shown how far they are; everything but what is open is found by authors only
 */
public record QuizFilter(String text, String subject, Shown shown) {

    /** How far the quizzes of a list are. */
    public enum Shown {
        /** What can be played now. */
        OPEN,
        /** All but what is put away. */
        ALL,
        /** What can be played from a date on. */
        SCHEDULED,
        DRAFT,
        ARCHIVED
    }

    public QuizFilter(@Nullable String text, @Nullable String subject, @Nullable Shown shown) {
        this.text = TypedText.line(text);
        this.subject = TypedText.line(subject);
        this.shown = Objects.requireNonNullElse(shown, Shown.OPEN);
    }

    /** Everything that can be played now. */
    public static QuizFilter open() {
        return new QuizFilter("", "", Shown.OPEN);
    }
}
