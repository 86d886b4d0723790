package app.laurel.rewards.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A request to be made.
 *
 * @param learnerId for whom; a learner may leave it out
 * @param cost what the reward costs as far as is known; when it is something else by now, the
 *     request is refused. Missing, it is whatever it costs.
 * @param note words to the parents, up to 300 characters
 */
record RedemptionWanted(
        @Nullable Integer learnerId,
        @Nullable UUID rewardId,
        @Nullable Integer cost,
        @Nullable String note) {}
