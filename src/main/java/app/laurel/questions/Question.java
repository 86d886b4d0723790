package app.laurel.questions;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.Serializable;
import java.util.List;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * One question of any kind.
 *
 * @param text what is asked, plain text
 * @param picture an SVG element of our own making that belongs to the question, or null
 * @param hint what helps without giving the answer away, or null
 * @param task how it is answered, and what is right
 * @param explanation why it is right, shown after the answer
 * @param concepts ids of the concepts that it tests, e.g. {@code fractions.add-unlike}; at least
 *     one
 */
public record Question(
        String text,
        @Nullable String picture,
        @Nullable String hint,
        Task task,
        String explanation,
        List<String> concepts)
        implements Serializable {

    public Question {
        concepts = List.copyOf(concepts);
    }

    /** How it is answered. */
    public Kind kind() {
        return task.kind();
    }

    /** The same with its options in another order. */
    public Question reordered(RandomGenerator dice) {
        return new Question(text, picture, hint, task.reordered(dice), explanation, concepts);
    }

    /** Reads a stored question; those from before there were kinds have options and a right one. */
    @JsonCreator
    static Question read(
            @JsonProperty("text") String text,
            @JsonProperty("picture") @Nullable String picture,
            @JsonProperty("hint") @Nullable String hint,
            @JsonProperty("task") @Nullable Task task,
            @JsonProperty("options") @Nullable List<String> options,
            @JsonProperty("right") @Nullable Integer right,
            @JsonProperty("explanation") String explanation,
            @JsonProperty("concepts") List<String> concepts) {
        if (task == null && (options == null || right == null)) {
            throw new IllegalArgumentException("Question without an answer: " + text);
        }
        return new Question(
                text,
                picture,
                hint,
                task == null ? new ChooseOne(options, right) : task,
                explanation,
                concepts);
    }
}
