package app.laurel.rewards;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A reward and what one learner made of it so far; read in one statement.
 *
 * @param chosen number of learners it was chosen for; 0 means all
 * @param chosenHere 1 when the learner is one of them
 * @param approved how often the learner has had it, 0 where that is not limited
 * @param approvedInPeriod how often since the period of the limit began, 0 without one
 * @param pending id of the learner's waiting request
 * @param agreedBy id of the adult who agreed to that request already
 * @param repeated what became of the learner's request of this reward with the id that is about to
 *     be used; null where there is none
 * @param idTaken 1 when any request has that id
 */
record Offer(
        Reward reward,
        long chosen,
        long chosenHere,
        long approved,
        long approvedInPeriod,
        @Nullable String pending,
        @Nullable Integer agreedBy,
        @Nullable RedemptionStatus repeated,
        long idTaken) {

    boolean forLearner() {
        return chosen == 0 || chosenHere > 0;
    }

    /** Whether the id was used for something else. */
    boolean isIdTaken() {
        return repeated == null && idTaken > 0;
    }

    @Nullable UUID pendingId() {
        return pending == null ? null : UUID.fromString(pending);
    }

    Wish wish(int saved, int spendable) {
        return Wish.of(
                reward,
                forLearner(),
                (int) approved,
                (int) approvedInPeriod,
                pending != null,
                saved,
                spendable);
    }
}
