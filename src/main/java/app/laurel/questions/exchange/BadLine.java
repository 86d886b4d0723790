package app.laurel.questions.exchange;

import app.laurel.platform.Refusal;
import app.laurel.platform.TypedText;
import app.laurel.shell.Text;

/**
 * Something in a file that became no question.
 *
 * @param line where it begins, from 1
 * @param excerpt the beginning of what stands there
 */
public record BadLine(int line, String excerpt, Refusal why) {

    private static final int LONGEST_EXCERPT = 80;

    public BadLine {
        excerpt = shortened(excerpt);
    }

    /** The reason in words. */
    public String reason() {
        return Text.of(why.key(), why.arguments());
    }

    /** The beginning of a text, on one line. */
    static String shortened(String text) {
        var line = TypedText.line(text);
        if (line.length() <= LONGEST_EXCERPT) {
            return line;
        }
        var end = Character.isHighSurrogate(line.charAt(LONGEST_EXCERPT - 1)) ? 1 : 0;
        return line.substring(0, LONGEST_EXCERPT - end).strip() + "…";
    }
}
