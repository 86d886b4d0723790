package app.laurel.points;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Points that an adult gave (positive) or took (negative) by hand, or by undoing another line.
 *
 * @param balanceAfter what the learner could spend right after it
 * @param actorId who did it, or null when nobody is known
 * @param undone whether it was undone since
 * @param reverses the line that this one undoes, or null
 */
public record Adjustment(
        UUID id,
        UUID transferId,
        int learnerId,
        int amount,
        int balanceAfter,
        String reason,
        @Nullable Integer actorId,
        Instant at,
        boolean undone,
        @Nullable UUID reverses) {

    /** Whether it can be undone: what was not undone yet, and undoes nothing itself. */
    public boolean isUndoable() {
        return !undone && reverses == null;
    }
}
