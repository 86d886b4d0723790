package app.laurel.questions.exchange;

import java.util.EnumMap;
import java.util.Map;

/**
 * What GIFT has no place for stands in remarks above the question, which Moodle passes over: {@code
 * // laurel hint: Count them}.
 */
final class GiftRemarks {

    private static final String SLASHES = "//";
    private static final String MARK = "// laurel ";

    /** What a remark tells. */
    enum About {
        HINT("hint"),
        COUNTED("unit"),
        CONCEPT("concept");

        private final String beginning;

        About(String name) {
            this.beginning = MARK + name + ": ";
        }
    }

    private final Map<About, String> told = new EnumMap<>(About.class);

    /** Whether the line is no part of a question. */
    static boolean isRemark(String line) {
        return line.stripLeading().startsWith(SLASHES) || line.startsWith("$CATEGORY:");
    }

    /** Keeps what the line tells, if it tells anything. */
    void take(String line) {
        for (var about : About.values()) {
            if (line.startsWith(about.beginning)) {
                var said = line.substring(about.beginning.length());
                told.put(about, GiftText.of(said).plain());
            }
        }
    }

    /** What was told; may be empty. */
    String of(About about) {
        return told.getOrDefault(about, "");
    }

    /** The lines that tell it, each with its end; nothing for an empty text. */
    static String written(About about, String text) {
        return text.isEmpty() ? "" : about.beginning + GiftText.protect(text) + "\n";
    }
}
