package app.laurel.points;

import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * A rule that holds at every committed moment, and the way to find what breaks it. Modules that
 * keep something beside the ledger offer theirs as beans.
 */
public interface Invariant {

    /** How many violations are described. */
    int MOST_FINDINGS = 20;

    /** What the rule is called for good, for example {@code I1}. */
    String name();

    /**
     * Looks for violations, in the caller's transaction and in one statement.
     *
     * @param learners whose points are looked at, or null for everybody's
     */
    Looked look(@Nullable Collection<Integer> learners);
}
