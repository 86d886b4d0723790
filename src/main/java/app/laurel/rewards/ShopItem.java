package app.laurel.rewards;

import app.laurel.people.GrownUps;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A reward as the learner sees it in the shop.
 *
 * @param saved points in the learner's goal for it
 * @param spendable other points the learner has
 * @param objection why it cannot be requested now, or null when it can
 * @param waitingId the learner's request that waits, or null
 * @param agreedBy name of the adult who agreed to that request and waits for another, or null
 * @param leftInPeriod how many more in this week or month, or null without such a limit
 * @param leftEver how many more at all, or null without a limit
 * @param atOnce whether a request is approved at once
 * @param twoDecide whether two adults must agree to it
 * @param lessons about how many lessons bring the missing points, 0 when nobody can tell
 */
public record ShopItem(
        UUID rewardId,
        String title,
        @Nullable String description,
        String emoji,
        String colour,
        int cost,
        int saved,
        int spendable,
        @Nullable Reason objection,
        @Nullable UUID waitingId,
        @Nullable String agreedBy,
        @Nullable Integer leftInPeriod,
        @Nullable Period period,
        @Nullable Integer leftEver,
        boolean atOnce,
        boolean twoDecide,
        long lessons) {

    static ShopItem of(Offer offer, Wish wish, GrownUps grownUps, long lessons) {
        var reward = offer.reward();
        return new ShopItem(
                reward.getId(),
                reward.title(),
                reward.description(),
                reward.emoji(),
                reward.colour(),
                reward.cost(),
                wish.saved(),
                wish.spendable(),
                RequestRules.firstObjection(RequestRules.TO_REQUEST, wish).orElse(null),
                offer.pendingId(),
                grownUps.name(offer.agreedBy()),
                wish.leftInPeriod(),
                reward.period(),
                wish.leftEver(),
                RequestReward.isApprovedAtOnce(reward, grownUps.settings()),
                grownUps.twoMustAgree(reward.cost()),
                lessons);
    }

    /** Whether the learner can ask for it now. */
    public boolean canBeRequested() {
        return objection == null;
    }

    /** Whether a request waits for a parent. */
    public boolean isWaiting() {
        return waitingId != null;
    }

    /** Points missing to have it now, 0 or more. */
    public int missing() {
        return Math.max(0, cost - saved - spendable);
    }

    /** Points that still fit into the goal, 0 or more. */
    public int missingInGoal() {
        return Math.max(0, cost - saved);
    }

    /** Whether the learner can put points into the goal now. */
    public boolean canBeSavedFor() {
        return !isWaiting()
                && missingInGoal() > 0
                && spendable > 0
                && (leftEver == null || leftEver > 0);
    }

    /** The reward as a goal of the learner, also one that is still empty. */
    public Goal goal(int learnerId) {
        return new Goal(
                learnerId, rewardId, false, title, emoji, colour, cost, saved, spendable, lessons);
    }
}
