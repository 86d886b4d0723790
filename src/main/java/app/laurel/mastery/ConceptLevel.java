package app.laurel.mastery;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * How well a learner knows a concept.
 *
 * @param concept id, e.g. {@code fractions.add-unlike}
 * @param rawLevel right answers of 100, the recent ones counting more, however few there are
 * @param estimate what may be said, or null while there are fewer than {@link Estimate#ENOUGH}
 *     answers
 * @param due the day from which on it should come back, or null when no answer since reviews are
 *     planned was about it
 */
public record ConceptLevel(
        int learnerId,
        String concept,
        String subject,
        int correct,
        int total,
        int rawLevel,
        @Nullable Estimate estimate,
        Instant lastTested,
        @Nullable LocalDate due) {

    static ConceptLevel of(
            int learnerId,
            String concept,
            String subject,
            int correct,
            int total,
            Recent recent,
            Instant lastTested,
            @Nullable LocalDate due) {
        return new ConceptLevel(
                learnerId,
                concept,
                subject,
                correct,
                total,
                (int) Math.round(100 * recent.share()),
                recent.estimate(total).orElse(null),
                lastTested,
                due);
    }

    /** The level, 0 to 100, or empty while there are too few answers to say. */
    public OptionalInt level() {
        return estimate == null ? OptionalInt.empty() : OptionalInt.of(estimate.level());
    }

    /** The level with its interval, or empty while there are too few answers to say. */
    public Optional<Estimate> said() {
        return Optional.ofNullable(estimate);
    }

    /**
     * Whether the level is below {@link Level#INTERMEDIATE_FROM}, however few answers there are.
     */
    public boolean needsReinforcement() {
        return rawLevel < Level.INTERMEDIATE_FROM;
    }

    /** Whether enough answers say that practice is needed. */
    public boolean isWeak() {
        return estimate != null && needsReinforcement();
    }

    /** Whether enough answers say that it is known. */
    public boolean isKnown() {
        return estimate != null && !needsReinforcement();
    }

    /** Whether it should come back on this day. */
    public boolean isDue(LocalDate today) {
        return due != null && !due.isAfter(today);
    }
}
