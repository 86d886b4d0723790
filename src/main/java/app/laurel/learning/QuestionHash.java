package app.laurel.learning;

import app.laurel.platform.Sha256;
import java.text.Normalizer;
import java.util.Locale;

/** Recognises a question that was asked before. */
public final class QuestionHash {

    private QuestionHash() {}

    /** SHA-256, in hexadecimal, of the text in NFKC form, lower case, with single spaces. */
    public static String of(String text) {
        var normal =
                Normalizer.normalize(text, Normalizer.Form.NFKC).strip().replaceAll("\\s+", " ");
        return Sha256.hex(normal.toLowerCase(Locale.ROOT));
    }
}
