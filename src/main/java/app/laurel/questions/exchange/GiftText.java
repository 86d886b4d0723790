package app.laurel.questions.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;

/**
 * A text in GIFT, in which a backslash protects signs that mean something.
 *
 * @param raw as it is written
 * @param marked whether it is written in HTML, of which only the words are taken
 */
record GiftText(String raw, boolean marked) {

    private static final String SIGNS = "~=#{}:\\";
    private static final String PLAIN = "[plain]";
    private static final Pattern FORMAT =
            Pattern.compile("^\\s*\\[(html|plain|moodle|markdown)]", Pattern.CASE_INSENSITIVE);

    static GiftText of(String raw) {
        return of(raw, false);
    }

    private static GiftText of(String raw, boolean usuallyMarked) {
        var format = FORMAT.matcher(raw);
        return format.find()
                ? new GiftText(
                        raw.substring(format.end()).strip(),
                        format.group(1).equalsIgnoreCase("html"))
                : new GiftText(raw, usuallyMarked);
    }

    /** The place of the first of the signs, from there on, that nothing protects; -1 for none. */
    static int find(String text, String signs, int from) {
        for (var i = from; i < text.length(); i++) {
            if (text.charAt(i) == '\\') {
                i++;
            } else if (signs.indexOf(text.charAt(i)) >= 0) {
                return i;
            }
        }
        return -1;
    }

    /** The parts between signs that nothing protects; at least one. */
    static List<String> split(String text, char sign) {
        var parts = new ArrayList<String>();
        var signs = String.valueOf(sign);
        var from = 0;
        for (var at = find(text, signs, 0); at >= 0; at = find(text, signs, from)) {
            parts.add(text.substring(from, at));
            from = at + 1;
        }
        parts.add(text.substring(from));
        return parts;
    }

    /** What is said, in plain words. */
    String plain() {
        var words = unprotected(raw);
        return marked ? Jsoup.parse(words).text() : words.strip();
    }

    /** What a part of the same question says, which is marked as this one unless it says so. */
    String plain(String part) {
        return of(part, marked).plain();
    }

    /** A plain text as it is written in GIFT, on one line. */
    static String protect(String plain) {
        return isMistakable(plain) ? protectQuestion(plain) : protectSigns(plain);
    }

    /** The same for what is asked, which always says that it is plain. */
    static String protectQuestion(String plain) {
        return PLAIN + protectSigns(plain);
    }

    /** Whether its beginning would be taken for something else. */
    private static boolean isMistakable(String plain) {
        return GiftRemarks.isRemark(plain) || FORMAT.matcher(plain).find();
    }

    private static String protectSigns(String plain) {
        var written = new StringBuilder();
        for (var letter : plain.toCharArray()) {
            if (letter == '\n') {
                written.append("\\n");
            } else {
                written.append(SIGNS.indexOf(letter) >= 0 ? "\\" : "").append(letter);
            }
        }
        return written.toString();
    }

    private static String unprotected(String text) {
        var plain = new StringBuilder();
        for (var i = 0; i < text.length(); i++) {
            var letter = text.charAt(i);
            if (letter == '\\' && i + 1 < text.length()) {
                i++;
                var next = text.charAt(i);
                if (next == 'n') {
                    plain.append('\n');
                } else if (SIGNS.indexOf(next) >= 0) {
                    plain.append(next);
                } else {
                    plain.append(letter).append(next);
                }
            } else {
                plain.append(letter);
            }
        }
        return plain.toString();
    }
}
