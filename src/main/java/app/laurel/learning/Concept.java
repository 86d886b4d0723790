package app.laurel.learning;

import java.util.List;

/**
 * What a question tests.
 *
 * @param id e.g. {@code fractions.add-unlike}
 * @param name in words that a parent understands, e.g. "Adding unlike fractions"
 * @param subject the subject it belongs to
 * @param prerequisites ids of the concepts, of any subject, that should be known before; empty for
 *     the first ones
 */
public record Concept(String id, String name, String subject, List<String> prerequisites) {

    public Concept {
        prerequisites = List.copyOf(prerequisites);
    }

    /** A concept that needs no other. */
    public Concept(String id, String name, String subject) {
        this(id, name, subject, List.of());
    }
}
