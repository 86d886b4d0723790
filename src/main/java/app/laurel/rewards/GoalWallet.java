package app.laurel.rewards;

import java.util.UUID;

/**
 * Where a learner keeps, or once kept, points for a goal.
 *
 * @param points what is in it now
 */
public record GoalWallet(UUID rewardId, String title, String emoji, int points) {

    /** Whether it is empty now: what was in it was spent or taken back. */
    public boolean isPast() {
        return points == 0;
    }
}
