package app.laurel.rewards;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A request has an outcome.
 *
 * @param status what became of it, never {@code PENDING}
 * @param decidedBy who decided, or null when the family's rule did
 * @param note the parent's words to the learner
 */
public record RedemptionDecided(
        int familyId,
        int learnerId,
        UUID redemptionId,
        UUID rewardId,
        String title,
        String emoji,
        int cost,
        RedemptionStatus status,
        @Nullable Integer decidedBy,
        @Nullable String note) {

    static RedemptionDecided of(Reward reward, Redemption redemption) {
        return new RedemptionDecided(
                reward.familyId(),
                redemption.learnerId(),
                redemption.getId(),
                reward.getId(),
                reward.title(),
                reward.emoji(),
                redemption.cost(),
                redemption.status(),
                redemption.decidedBy(),
                redemption.parentNote());
    }
}
