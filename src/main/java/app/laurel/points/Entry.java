package app.laurel.points;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One line of the ledger as others see it.
 *
 * @param rewardId the goal's reward, or null on the spendable wallet
 * @param number position in its wallet, from 1 without gaps
 * @param actorId who did it, or null for the system
 * @param reverses the line that this one undoes
 */
public record Entry(
        UUID id,
        int learnerId,
        @Nullable UUID rewardId,
        int number,
        int amount,
        int balanceAfter,
        SourceType source,
        @Nullable String sourceId,
        String description,
        @Nullable Integer actorId,
        @Nullable UUID reverses,
        Instant at) {}
