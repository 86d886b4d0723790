package app.laurel.learning;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Locale;

/** Recognises a question that was asked before. */
public final class QuestionHash {

    private QuestionHash() {}

    /** SHA-256, in hexadecimal, of the text in NFKC form, lower case, with single spaces. */
    public static String of(String text) {
        var normal =
                Normalizer.normalize(text, Normalizer.Form.NFKC).strip().replaceAll("\\s+", " ");
        try {
            var digest =
                    MessageDigest.getInstance("SHA-256")
                            .digest(
                                    normal.toLowerCase(Locale.ROOT)
                                            .getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
