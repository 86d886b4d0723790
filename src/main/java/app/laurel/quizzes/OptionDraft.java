package app.laurel.quizzes;

import org.jspecify.annotations.Nullable;

/**
 * One of the things that a question offers, as somebody wrote it, unchecked.
 *
 * @param right whether it is right, where that is said of single options
 */
public record OptionDraft(String text, boolean right) {

    public OptionDraft(@Nullable String text, boolean right) {
        this.text = text == null ? "" : text;
        this.right = right;
    }
}
