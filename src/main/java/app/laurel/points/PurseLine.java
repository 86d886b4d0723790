package app.laurel.points;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A wallet, and with the spendable one what its learner ever earned, lately by how many lessons and
 * since when, and today.
 */
record PurseLine(
        int learnerId,
        @Nullable UUID rewardId,
        int points,
        long earned,
        long earnedLately,
        long earnedToday,
        long lessonsLately,
        @Nullable Instant firstLately) {

    Balance toBalance() {
        return new Balance(learnerId, rewardId, points);
    }

    Map<Integer, Pace> pace() {
        return firstLately == null
                ? Map.of()
                : Map.of(learnerId, new Pace(learnerId, earnedLately, lessonsLately, firstLately));
    }
}
