package app.laurel.points;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A wallet, and with the spendable one what its learner ever earned, and lately by how many
 * lessons.
 */
record PurseLine(
        int learnerId,
        @Nullable UUID rewardId,
        int points,
        long earned,
        long earnedLately,
        long lessonsLately) {

    Balance toBalance() {
        return new Balance(learnerId, rewardId, points);
    }
}
