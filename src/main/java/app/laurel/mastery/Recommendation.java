package app.laurel.mastery;

import org.jspecify.annotations.Nullable;

/**
 * A subject that would do a learner good.
 *
 * @param estimate what is known of it, or null while there are too few answers to say
 */
public record Recommendation(String subject, Why why, @Nullable Estimate estimate) {

    /** The reason for a recommendation. */
    public enum Why {
        /** A parent asked for it. */
        ASKED,
        /** What is known of it is below 70. */
        WEAK,
        /** Never tried, and there is something for the grade. */
        UNTRIED
    }
}
