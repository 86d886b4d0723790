package app.laurel.points;

import java.time.Instant;
import java.util.List;

/**
 * What the check of one rule came to.
 *
 * @param rule name of the {@link Invariant}
 * @param looked how many lines, wallets or other things were looked at
 * @param violations how many of them break the rule
 * @param millis how long the look took
 * @param findings the first violations
 */
public record CheckedRule(
        String rule,
        Instant at,
        long looked,
        long violations,
        long millis,
        List<Finding> findings) {

    /** Whether the rule holds everywhere. */
    public boolean holds() {
        return violations == 0;
    }
}
