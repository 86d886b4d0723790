package app.laurel.learning;

/**
 * What a question tests.
 *
 * @param id e.g. {@code fractions.add-unlike}
 * @param name in words that a parent understands, e.g. "Adding unlike fractions"
 * @param subject the subject it belongs to
 */
public record Concept(String id, String name, String subject) {}
