package app.laurel.learning.check;

import app.laurel.shell.Text;
import java.util.List;

/**
 * Something in a lesson that has to be mended.
 *
 * @param part what kind of part it is about
 * @param number which of them, from 1; 0 for the lesson as a whole
 * @param details what the reason mentions, e.g. a sentence and the longest length allowed
 */
public record Finding(Part part, int number, Rule rule, List<String> details) {

    public Finding {
        details = List.copyOf(details);
    }

    /** The place in words, e.g. "Question 3". */
    public String place() {
        return Text.of("learning.check.place." + part, number);
    }

    /** The reason in words. */
    public String reason() {
        return Text.of("learning.check.rule." + rule, details.toArray());
    }

    @Override
    public String toString() {
        return place() + ": " + reason();
    }
}
