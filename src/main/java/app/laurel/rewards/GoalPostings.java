package app.laurel.rewards;

import app.laurel.points.Posting;
import app.laurel.points.SourceType;
import java.util.List;
import java.util.UUID;

/** Both sides of a movement between what a learner can spend and a goal; they sum to 0. */
final class GoalPostings {

    private GoalPostings() {}

    static List<Posting> put(int learner, UUID reward, int amount, String text) {
        return pair(learner, reward, amount, SourceType.GOAL_DELEGATION, text);
    }

    static List<Posting> takeBack(int learner, UUID reward, int amount, String text) {
        return pair(learner, reward, -amount, SourceType.GOAL_RETURN, text);
    }

    private static List<Posting> pair(
            int learner, UUID reward, int intoGoal, SourceType source, String text) {
        var cause = reward.toString();
        return List.of(
                Posting.spendable(learner, -intoGoal, source, cause, text),
                Posting.goal(learner, reward, intoGoal, source, cause, text));
    }
}
