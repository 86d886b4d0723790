package app.laurel.points;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A wallet as it stands at one moment; lines that come later have higher numbers.
 *
 * @param rewardId the goal's reward, or null for the spendable wallet
 * @param rows how many lines it has, at least one
 * @param firstAt when the first of them was written
 * @param lastAt when the last of them was
 */
public record WalletHead(
        long wallet,
        @Nullable UUID rewardId,
        int balance,
        int rows,
        Instant firstAt,
        Instant lastAt) {}
