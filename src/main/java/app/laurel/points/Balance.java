package app.laurel.points;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is in a wallet now; {@code rewardId} is null for the spendable one. */
public record Balance(int learnerId, @Nullable UUID rewardId, int points) {

    /** Whether it is the spendable wallet. */
    public boolean isSpendable() {
        return rewardId == null;
    }
}
