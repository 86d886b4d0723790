package app.laurel.mastery;

import java.time.Instant;
import java.util.OptionalInt;

/**
 * How well a learner knows a concept.
 *
 * @param concept id, e.g. {@code fractions.add-unlike}
 * @param rawLevel round(100 * correct / total)
 * @param needsReinforcement whether the level is below 70
 */
public record ConceptLevel(
        int learnerId,
        String concept,
        String subject,
        int correct,
        int total,
        int rawLevel,
        boolean needsReinforcement,
        Instant lastTested) {

    /** Answers from which on a level says something. */
    public static final int ENOUGH = 5;

    /** The level, 0 to 100, or empty while there are fewer than {@value #ENOUGH} answers. */
    public OptionalInt level() {
        return total >= ENOUGH ? OptionalInt.of(rawLevel) : OptionalInt.empty();
    }
}
