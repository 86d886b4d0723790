package app.laurel.home;

import app.laurel.points.Entry;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A line of a learner's own ledger.
 *
 * @param number position in its wallet, from 1 without gaps
 * @param by who gave or took, when that was somebody else, or null
 */
public record PointsLine(
        int number, String description, int amount, int balance, @Nullable String by, Instant at) {

    static PointsLine of(Entry entry, @Nullable String by) {
        return new PointsLine(
                entry.number(),
                entry.description(),
                entry.amount(),
                entry.balanceAfter(),
                by,
                entry.at());
    }
}
