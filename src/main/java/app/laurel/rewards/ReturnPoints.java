package app.laurel.rewards;

import app.laurel.points.OpenWallets;
import app.laurel.points.Posting;
import app.laurel.points.SourceType;
import java.util.ArrayList;
import java.util.List;

/** Where the points of a request go back to. */
final class ReturnPoints {

    private ReturnPoints() {}

    /**
     * The goal's part goes back into the goal as far as the reward is still on offer and the goal
     * has room; the rest can be spent again.
     */
    static List<Posting> of(
            Redemption redemption, Reward reward, OpenWallets wallets, String reason) {
        var learner = redemption.learnerId();
        var room = Math.max(0, reward.cost() - wallets.saved(learner, reward.getId()));
        var toGoal = reward.active() ? Math.min(redemption.fromGoal(), room) : 0;
        var source = SourceType.REDEMPTION_RETURN;
        var cause = redemption.getId().toString();
        var postings = new ArrayList<Posting>();
        if (toGoal > 0) {
            postings.add(Posting.goal(learner, reward.getId(), toGoal, source, cause, reason));
        }
        if (toGoal < redemption.cost()) {
            postings.add(
                    Posting.spendable(learner, redemption.cost() - toGoal, source, cause, reason));
        }
        return postings;
    }
}
