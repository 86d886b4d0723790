package app.laurel.rewards;

import app.laurel.platform.Actor;
import app.laurel.platform.Changes;
import app.laurel.platform.NotFound;
import app.laurel.platform.Refusal;
import app.laurel.platform.Topic;
import app.laurel.points.Balance;
import app.laurel.points.MovePoints;
import app.laurel.points.Transfer;
import app.laurel.shell.Text;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A learner gives points for a family's goal and takes them back until all of it is together. Who
 * gives holds the goal, so that no more comes in than is missing.
 */
@Service
@Transactional
public class GiveTogether {

    private final Rewards rewards;
    private final MovePoints points;
    private final Changes changes;

    GiveTogether(Rewards rewards, MovePoints points, Changes changes) {
        this.rewards = rewards;
        this.points = points;
        this.changes = changes;
    }

    /**
     * Gives points, at least 1 and at most what is missing and what can be spent.
     *
     * @param key a new one for each wish of the learner; repeating it has no further effect, and is
     *     refused with another amount
     */
    public void give(Actor actor, UUID goalId, int amount, String key) {
        var goal = open(actor, goalId, amount);
        var text = Text.of("rewards.family.ledger.put", goal.title());
        var transfer =
                new Transfer(
                        keyOf(actor, goalId, "give", key),
                        actor.id(),
                        GoalPostings.put(actor.id(), goalId, amount, text));
        if (points.wasMoved(transfer)) {
            return;
        }
        requireActive(goal);
        var wallets = points.openSaversOf(goalId, List.of(actor.id()));
        var missing = goal.cost() - total(wallets.saversOf(goalId));
        if (amount > missing) {
            throw Refusal.of("points", "rewards.family.tooMuch", Math.max(0, missing));
        }
        if (amount > wallets.spendable(actor.id())) {
            throw Refusal.of("points", "rewards.goal.notEnough", wallets.spendable(actor.id()));
        }
        points.move(wallets, transfer);
        changes.announce(actor.familyId(), Topic.POINTS);
        changes.announce(actor.familyId(), Topic.REWARDS);
    }

    /**
     * Takes own points back, at least 1 and at most what the learner gave; refused once all points
     * are together.
     *
     * @param key as for {@link #give}
     */
    public void takeBack(Actor actor, UUID goalId, int amount, String key) {
        var goal = open(actor, goalId, amount);
        var text = Text.of("rewards.family.ledger.back", goal.title());
        var transfer =
                new Transfer(
                        keyOf(actor, goalId, "back", key),
                        actor.id(),
                        GoalPostings.takeBack(actor.id(), goalId, amount, text));
        if (points.wasMoved(transfer)) {
            return;
        }
        requireActive(goal);
        var wallets = points.openSaversOf(goalId, List.of(actor.id()));
        if (total(wallets.saversOf(goalId)) >= goal.cost()) {
            throw Refusal.because("rewards.family.full");
        }
        if (amount > wallets.saved(actor.id(), goalId)) {
            throw Refusal.of("points", "rewards.goal.notSaved", wallets.saved(actor.id(), goalId));
        }
        points.move(wallets, transfer);
        changes.announce(actor.familyId(), Topic.POINTS);
        changes.announce(actor.familyId(), Topic.REWARDS);
    }

    static int total(List<Balance> savers) {
        return savers.stream().mapToInt(Balance::points).sum();
    }

    private Reward open(Actor actor, UUID goalId, int amount) {
        actor.requireLearner();
        var goal = rewards.lockShared(goalId, actor.familyId()).orElseThrow(NotFound::new);
        if (amount < 1) {
            throw Refusal.of("points", "rewards.goal.atLeastOne");
        }
        return goal;
    }

    private static void requireActive(Reward goal) {
        if (!goal.active()) {
            throw Refusal.because("rewards.family.closed");
        }
    }

    private static String keyOf(Actor actor, UUID goalId, String what, String key) {
        if (key.isBlank() || key.length() > 60) {
            throw new IllegalArgumentException("A key has 1 to 60 characters");
        }
        return "together:%d:%s:%s:%s".formatted(actor.id(), goalId, what, key);
    }
}
