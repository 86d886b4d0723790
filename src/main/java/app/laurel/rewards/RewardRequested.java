package app.laurel.rewards;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A learner asked for a reward and waits for a parent. */
public record RewardRequested(
        int familyId,
        int learnerId,
        UUID redemptionId,
        UUID rewardId,
        String title,
        String emoji,
        int cost,
        @Nullable String note) {}
