package app.laurel.rewards;

import app.laurel.platform.Actor;
import app.laurel.platform.Changes;
import app.laurel.platform.NotFound;
import app.laurel.platform.Refusal;
import app.laurel.platform.Topic;
import app.laurel.points.Balance;
import app.laurel.points.MovePoints;
import app.laurel.points.OpenWallets;
import app.laurel.points.Transfer;
import app.laurel.shell.Text;
import java.util.List;
import java.util.Optional;
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
    private final MoveForGoal moves;
    private final Changes changes;

    GiveTogether(Rewards rewards, MovePoints points, MoveForGoal moves, Changes changes) {
        this.rewards = rewards;
        this.points = points;
        this.moves = moves;
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
                        MoveForGoal.keyOf("together", actor, goalId, "give", key),
                        actor.id(),
                        GoalPostings.put(actor.id(), goalId, amount, text));
        var wallets = points.openSaversOf(goalId, List.of(actor.id()));
        move(actor, wallets, transfer, giveObjection(goal, wallets, actor.id(), amount));
    }

    private static Optional<Refusal> giveObjection(
            Reward goal, OpenWallets wallets, int learner, int amount) {
        if (!goal.active()) {
            return Optional.of(Refusal.because("rewards.family.closed"));
        }
        var missing = Math.max(0, goal.cost() - total(wallets.saversOf(goal.getId())));
        if (amount > missing) {
            return Optional.of(Refusal.of("points", "rewards.family.tooMuch", missing));
        }
        var spendable = wallets.spendable(learner);
        return amount > spendable
                ? Optional.of(Refusal.of("points", "rewards.goal.notEnough", spendable))
                : Optional.empty();
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
                        MoveForGoal.keyOf("together", actor, goalId, "back", key),
                        actor.id(),
                        GoalPostings.takeBack(actor.id(), goalId, amount, text));
        var wallets = points.openSaversOf(goalId, List.of(actor.id()));
        move(actor, wallets, transfer, takeObjection(goal, wallets, actor.id(), amount));
    }

    private static Optional<Refusal> takeObjection(
            Reward goal, OpenWallets wallets, int learner, int amount) {
        if (!goal.active()) {
            return Optional.of(Refusal.because("rewards.family.closed"));
        }
        if (total(wallets.saversOf(goal.getId())) >= goal.cost()) {
            return Optional.of(Refusal.because("rewards.family.full"));
        }
        var saved = wallets.saved(learner, goal.getId());
        return amount > saved
                ? Optional.of(Refusal.of("points", "rewards.goal.notSaved", saved))
                : Optional.empty();
    }

    private void move(
            Actor actor, OpenWallets wallets, Transfer transfer, Optional<Refusal> objection) {
        moves.move(wallets, transfer, objection);
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
}
