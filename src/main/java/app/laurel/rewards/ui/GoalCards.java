package app.laurel.rewards.ui;

import app.laurel.platform.Actor;
import app.laurel.rewards.Goal;
import app.laurel.rewards.SaveForGoal;
import app.laurel.shell.Text;
import app.laurel.shell.parts.Commands;
import org.springframework.stereotype.Component;

/** Makes the cards of goals, for the shop and for learners' home. */
@Component
public class GoalCards {

    private final SaveForGoal save;

    GoalCards(SaveForGoal save) {
        this.save = save;
    }

    /**
     * A card on which the learner puts points into the goal or takes them back.
     *
     * @param afterwards runs after each attempt, also one that was refused
     */
    public GoalCard card(Actor learner, Goal goal, Runnable afterwards) {
        var put =
                Commands.primary(
                        Text.of("rewards.goal.put"), () -> putIn(learner, goal, afterwards));
        put.getElement().setAttribute("aria-label", Text.of("rewards.goal.put.name", goal.title()));
        put.setVisible(canPutIn(goal));
        var take =
                Commands.quiet(
                        Text.of("rewards.goal.take"),
                        () -> takeDialog(learner, goal, afterwards).open());
        take.getElement()
                .setAttribute("aria-label", Text.of("rewards.goal.take.name", goal.title()));
        return new GoalCard(goal, put, take);
    }

    /** Whether the learner has something to put into the goal, and the goal room for it. */
    public boolean canPutIn(Goal goal) {
        return goal.missing() > 0 && goal.spendable() > 0;
    }

    /**
     * Asks the learner how much to put into the goal, and puts it in.
     *
     * @param afterwards runs after each attempt, also one that was refused
     */
    public void putIn(Actor learner, Goal goal, Runnable afterwards) {
        putDialog(learner, goal, afterwards).open();
    }

    GoalDialog putDialog(Actor learner, Goal goal, Runnable afterwards) {
        var id = goal.rewardId();
        return new GoalDialog(
                Text.of("rewards.goal.put.title", goal.title()),
                Text.of("rewards.goal.put.line", goal.spendable(), goal.missing()),
                Math.min(goal.spendable(), goal.missing()),
                amount -> Text.of("rewards.goal.put.done", amount, goal.title()),
                (amount, key) -> save.put(learner, id, amount, key),
                (amount, key) -> save.takeBack(learner, id, amount, key),
                afterwards);
    }

    GoalDialog takeDialog(Actor learner, Goal goal, Runnable afterwards) {
        var id = goal.rewardId();
        return new GoalDialog(
                Text.of("rewards.goal.take.title", goal.title()),
                Text.of("rewards.goal.take.line", goal.saved()),
                goal.saved(),
                amount -> Text.of("rewards.goal.take.done", amount, goal.title()),
                (amount, key) -> save.takeBack(learner, id, amount, key),
                (amount, key) -> save.put(learner, id, amount, key),
                afterwards);
    }
}
