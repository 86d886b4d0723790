package app.laurel.points;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A wallet, and with the spendable one what its learner ever earned. */
record PurseLine(int learnerId, @Nullable UUID rewardId, int points, long earned) {

    Balance toBalance() {
        return new Balance(learnerId, rewardId, points);
    }
}
