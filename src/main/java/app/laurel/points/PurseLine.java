package app.laurel.points;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A wallet, and with the spendable one what its learner ever earned, lately by how many lessons,
 * and today.
 */
record PurseLine(
        int learnerId,
        @Nullable UUID rewardId,
        int points,
        long earned,
        long earnedLately,
        long earnedToday,
        long lessonsLately) {

    Balance toBalance() {
        return new Balance(learnerId, rewardId, points);
    }
}
