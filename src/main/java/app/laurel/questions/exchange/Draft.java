package app.laurel.questions.exchange;

import app.laurel.questions.Kind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A question as somebody wrote it, unchecked.
 *
 * @param right what is right: one option, all right options, "true" or "false", a number, texts to
 *     accept, or things in their order
 * @param wrong the other options, where there are options
 * @param tolerance by how much a number may be off; may be empty
 * @param counted what a number counts, such as "cm"; may be empty
 * @param hint what helps; may be empty
 * @param concept what it tests, as its author named it; may be empty
 */
public record Draft(
        @Nullable Kind kind,
        String text,
        List<String> right,
        List<String> wrong,
        String tolerance,
        String counted,
        String hint,
        String explanation,
        String concept) {

    public Draft {
        right = List.copyOf(right);
        wrong = List.copyOf(wrong);
    }
}
