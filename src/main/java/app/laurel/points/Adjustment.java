package app.laurel.points;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Points that an adult gave (positive) or took (negative) by hand.
 *
 * @param balanceAfter what the learner could spend right after it
 * @param actorId who did it, or null when nobody is known
 * @param undone whether it was undone since
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
        boolean undone) {}
