package app.laurel.learning;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One question with one right option among two to six.
 *
 * @param text what is asked, plain text
 * @param picture an SVG element of our own making that belongs to the question, or null
 * @param options plain texts, all different, in the order in which they are shown
 * @param right index of the right option
 * @param explanation why it is right, shown after the answer
 * @param concepts ids of the concepts that it tests, e.g. {@code fractions.add-unlike}; at least
 *     one
 */
public record Question(
        String text,
        @Nullable String picture,
        List<String> options,
        int right,
        String explanation,
        List<String> concepts)
        implements Serializable {

    public Question {
        options = List.copyOf(options);
        concepts = List.copyOf(concepts);
        if (options.size() < 2 || options.size() > 6 || right < 0 || right >= options.size()) {
            throw new IllegalArgumentException(
                    "Question needs 2 to 6 options and a right one: " + text);
        }
    }
}
