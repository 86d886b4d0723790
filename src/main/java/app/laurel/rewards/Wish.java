package app.laurel.rewards;

import org.jspecify.annotations.Nullable;

/**
 * What the rules look at: a reward, and where one learner stands with it.
 *
 * @param forLearner whether the learner is one of those who may have it
 * @param approvedInTotal approved requests of all learners
 * @param approved approved requests of the learner
 * @param approvedInPeriod approved requests of the learner, made in the period of the limit
 * @param waiting whether a request of the learner waits for a parent
 * @param saved points in the learner's goal for it
 * @param spendable other points the learner has
 */
record Wish(
        boolean active,
        boolean forLearner,
        int cost,
        @Nullable Integer maxTotal,
        @Nullable Integer maxPerLearner,
        @Nullable Integer maxPerPeriod,
        @Nullable Period period,
        int approvedInTotal,
        int approved,
        int approvedInPeriod,
        boolean waiting,
        int saved,
        int spendable) {

    static Wish of(
            Reward reward,
            boolean forLearner,
            int approved,
            int approvedInPeriod,
            boolean waiting,
            int saved,
            int spendable) {
        return new Wish(
                reward.active(),
                forLearner,
                reward.cost(),
                reward.maxTotal(),
                reward.maxPerLearner(),
                reward.maxPerPeriod(),
                reward.period(),
                reward.approvedInTotal(),
                approved,
                approvedInPeriod,
                waiting,
                saved,
                spendable);
    }

    /** Points missing to the cost, 0 or more. */
    int missing() {
        return Math.max(0, cost - saved - spendable);
    }

    /** Points that still fit into the goal, 0 or more. */
    int missingInGoal() {
        return Math.max(0, cost - saved);
    }

    /** How many more the learner may have in the period, or null without such a limit. */
    @Nullable Integer leftInPeriod() {
        return maxPerPeriod == null ? null : Math.max(0, maxPerPeriod - approvedInPeriod);
    }

    /** How many more the learner may ever have, or null without a limit. */
    @Nullable Integer leftEver() {
        var inTotal = maxTotal == null ? Integer.MAX_VALUE : maxTotal - approvedInTotal;
        var forOne = maxPerLearner == null ? Integer.MAX_VALUE : maxPerLearner - approved;
        var left = Math.min(inTotal, forOne);
        return left == Integer.MAX_VALUE ? null : Math.max(0, left);
    }
}
