package app.laurel.learning.ui;

import app.laurel.shell.Text;
import java.util.Map;
import java.util.Set;

/** How a subject is called and pictured. */
public final class SubjectLook {

    private static final Map<String, String> EMOJI =
            Map.of(
                    "Math",
                    "🔢",
                    "Reading",
                    "📚",
                    "Language",
                    "✏️",
                    "Science",
                    "🔬",
                    "Geography",
                    "🌍",
                    "History",
                    "🏰",
                    "Computing",
                    "💻",
                    "Spanish",
                    "💬");

    /** Names of the theme's colours, so that neighbours differ. */
    private static final Map<String, String> COLOUR =
            Map.of(
                    "Math",
                    "sky",
                    "Reading",
                    "plum",
                    "Language",
                    "coral",
                    "Science",
                    "leaf",
                    "Geography",
                    "sky",
                    "History",
                    "sun",
                    "Computing",
                    "plum",
                    "Spanish",
                    "coral");

    /** Subjects with a text of their own; others are called what the curriculum calls them. */
    private static final Set<String> NAMED = EMOJI.keySet();

    private SubjectLook() {}

    /** The sign of a subject; one for all that are not known. */
    public static String emoji(String subject) {
        return EMOJI.getOrDefault(subject, "✨");
    }

    /** One of the theme's soft colours: leaf, sky, plum, sun or coral. */
    public static String colour(String subject) {
        return COLOUR.getOrDefault(subject, "leaf");
    }

    /** What the reader calls it; the stored name when it has no other. */
    public static String name(String subject) {
        return NAMED.contains(subject) ? Text.of("learning.subject." + subject) : subject;
    }
}
