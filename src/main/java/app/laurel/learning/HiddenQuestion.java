package app.laurel.learning;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A question that a family does not want to be asked.
 *
 * @param lesson the title of the lesson in which it was hidden, or null
 * @param reported whether an adult of the family reported it and nobody has answered that
 */
public record HiddenQuestion(
        UUID id, String text, @Nullable String lesson, Instant at, boolean reported) {}
