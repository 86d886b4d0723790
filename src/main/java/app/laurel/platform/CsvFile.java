package app.laurel.platform;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes comma-separated lines that spreadsheets of all languages open rightly: in UTF-8 with its
 * mark, quoted where needed, and no text that a spreadsheet would take for a formula.
 */
public final class CsvFile {

    /** Tells spreadsheets that the file is in UTF-8. */
    private static final char MARK = '\uFEFF';

    private static final String FORMULA_BEGINS = "=+-@\t\r\n|%＝＋－＠";
    private static final String TO_BE_QUOTED = ",;\"\r\n\t";

    private final Writer out;

    /** A file that begins with the headings. */
    public CsvFile(Writer out, List<String> headings) throws IOException {
        this.out = out;
        out.write(MARK);
        line(headings);
    }

    /** Adds a line. Numbers stay numbers; nothing stays empty. */
    public void line(List<? extends @Nullable Object> values) throws IOException {
        var first = true;
        for (var value : values) {
            if (!first) {
                out.write(',');
            }
            first = false;
            out.write(cell(value));
        }
        out.write("\r\n");
    }

    private static String cell(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        var text = value.toString();
        if (value instanceof Number) {
            return text;
        }
        var safe = isFormula(text) ? "'" + text : text;
        return mustBeQuoted(safe) ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }

    /**
     * Whether a spreadsheet would take the text for a formula. Blanks of any kind before it do not
     * keep it from that.
     */
    public static boolean isFormula(String text) {
        return begins(text) || begins(text.replaceFirst("^[\\s\\p{Z}\\p{Cf}]+", ""));
    }

    private static boolean begins(String text) {
        return !text.isEmpty() && FORMULA_BEGINS.indexOf(text.charAt(0)) >= 0;
    }

    private static boolean mustBeQuoted(String text) {
        return text.chars().anyMatch(c -> TO_BE_QUOTED.indexOf(c) >= 0)
                || !text.equals(text.strip());
    }
}
