package app.laurel.learning.ui;

import app.laurel.shell.Text;
import java.util.Map;
import java.util.Set;

/** How a subject is called and pictured for learners. */
final class SubjectLook {

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

    /** Subjects with a text of their own; others are called what the curriculum calls them. */
    private static final Set<String> NAMED = EMOJI.keySet();

    private SubjectLook() {}

    static String emoji(String subject) {
        return EMOJI.getOrDefault(subject, "✨");
    }

    static String name(String subject) {
        return NAMED.contains(subject) ? Text.of("learning.subject." + subject) : subject;
    }
}
