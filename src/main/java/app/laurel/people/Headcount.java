package app.laurel.people;

import org.jspecify.annotations.Nullable;

/**
 * How many there are on the whole installation; archived learners and disabled adults are not.
 *
 * @param registration who may start one more family
 */
public record Headcount(
        long families, long adults, long learners, long administrators, Registration registration) {

    /** As the query finds it, where nobody decided about registration yet. */
    public Headcount(
            long families,
            long adults,
            long learners,
            long administrators,
            @Nullable String registration) {
        this(families, adults, learners, administrators, Registration.stored(registration));
    }
}
