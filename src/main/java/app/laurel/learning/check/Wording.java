package app.laurel.learning.check;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Says which wordings are the same for a reader. */
public final class Wording {

    private static final Pattern NUMBER = Pattern.compile("[+−-]?\\d+(\\.\\d+)?");

    /** Letters, numbers, signs, brackets and gaps to fill in make a question what it is. */
    private static final Pattern MARKS =
            Pattern.compile("(?:[^\\p{L}\\p{N}\\p{S}()/_.,-]|[.,](?!\\p{N})|(?<!\\p{N})[.,])+");

    private static final Pattern SPACES = Pattern.compile("\\s+");

    private Wording() {}

    /**
     * What is left of a question when capitals, spaces and marks are not looked at. Two questions
     * with the same rest are the same question.
     */
    public static String ofQuestion(String text) {
        var normal = Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        return MARKS.matcher(normal).replaceAll(" ").strip();
    }

    /**
     * What is left of an option when spaces are not looked at, nor how a number is written (07 and
     * 7.0 are 7). Capitals and marks stay: they may be just what the question is about.
     */
    public static String ofOption(String text) {
        var plain = Normalizer.normalize(text, Normalizer.Form.NFC).strip().replaceAll("\\s+", " ");
        if (!NUMBER.matcher(plain).matches()) {
            return plain;
        }
        return new BigDecimal(plain.replace('−', '-')).stripTrailingZeros().toPlainString();
    }
}
