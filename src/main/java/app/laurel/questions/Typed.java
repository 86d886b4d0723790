package app.laurel.questions;

import app.laurel.platform.Refusal;
import app.laurel.platform.TypedText;

/** What was typed into a field of a question. */
final class Typed {

    private Typed() {}

    /**
     * The text on one line, without what nobody sees.
     *
     * @throws Refusal when more than so many characters were typed
     */
    static String line(String text, int longest) {
        // before anything looks at it: it can be of any length
        if (text.length() > 4 * longest) {
            throw tooLong(longest);
        }
        var line = TypedText.line(text);
        if (line.length() > longest) {
            throw tooLong(longest);
        }
        return line;
    }

    private static Refusal tooLong(int longest) {
        return Refusal.of("answer", "questions.too-long", longest);
    }
}
