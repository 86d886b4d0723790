package app.laurel.platform;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads what people type. Takes away what nobody sees, what the database cannot keep and what would
 * turn around the text beside it: control characters, halves of characters, and marks that force a
 * writing direction. Letters of all languages and joined emoji stay as they are.
 */
public final class TypedText {

    private static final Pattern UNWANTED =
            Pattern.compile("[\\p{Cc}\\p{Cs}\\u202A-\\u202E\\u2066-\\u2069&&[^\\s\\u0085]]");
    private static final Pattern SPACES = Pattern.compile("[\\s\\u0085\\p{Z}]+");
    private static final Pattern LINE_END = Pattern.compile("\\r\\n?|[\\u0085\\u2028\\u2029]");
    private static final Pattern SPACES_IN_LINE = Pattern.compile("[\\s\\p{Z}&&[^\\n]]+");

    /** Letters that are drawn as nothing, beside what Unicode itself calls a format mark. */
    private static final Pattern INVISIBLE =
            Pattern.compile(
                    "[\\p{Cf}\\s\\p{Z}\\u115F\\u1160\\u2800\\u3164\\uFFA0\\uFE00-\\uFE0F]*");

    private TypedText() {}

    /** The text on one line, with single spaces only between words; empty when nothing is seen. */
    public static String line(@Nullable String typed) {
        return visible(SPACES.matcher(wanted(typed)).replaceAll(" "));
    }

    /** The text with its line breaks, as {@code \n}; empty when nothing is seen. */
    public static String lines(@Nullable String typed) {
        var lines = LINE_END.matcher(wanted(typed)).replaceAll("\n");
        return visible(SPACES_IN_LINE.matcher(lines).replaceAll(" "));
    }

    private static String wanted(@Nullable String typed) {
        return typed == null ? "" : UNWANTED.matcher(typed).replaceAll("");
    }

    private static String visible(String text) {
        var stripped = text.strip();
        return INVISIBLE.matcher(stripped).matches() ? "" : stripped;
    }
}
