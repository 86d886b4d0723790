package app.laurel.mastery;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An achievement as the learner sees it, also before it is earned.
 *
 * @param progress how far the learner is, 0 to the type's goal
 * @param points what it paid, or would pay now; 0 or more
 * @param earnedAt when it was earned, or null
 */
public record Trophy(AchievementType type, int progress, int points, @Nullable Instant earnedAt) {

    /** Whether the learner has it. */
    public boolean isEarned() {
        return earnedAt != null;
    }
}
