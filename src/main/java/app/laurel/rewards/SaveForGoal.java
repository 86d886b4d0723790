package app.laurel.rewards;

import app.laurel.platform.Actor;
import app.laurel.platform.Changes;
import app.laurel.platform.NotFound;
import app.laurel.platform.Refusal;
import app.laurel.platform.Topic;
import app.laurel.points.MovePoints;
import app.laurel.points.OpenWallets;
import app.laurel.points.Transfer;
import app.laurel.shell.Text;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A learner puts points into a goal and takes them back until they are requested. */
@Service
@Transactional
public class SaveForGoal {

    private final Rewards rewards;
    private final MovePoints points;
    private final MoveForGoal moves;
    private final Changes changes;
    private final Clock clock;

    SaveForGoal(
            Rewards rewards, MovePoints points, MoveForGoal moves, Changes changes, Clock clock) {
        this.rewards = rewards;
        this.points = points;
        this.moves = moves;
        this.changes = changes;
        this.clock = clock;
    }

    /**
     * Puts points into the goal, at least 1 and at most what is missing to the cost and what can be
     * spent; refused while a request for the reward waits.
     *
     * @param key a new one for each wish of the learner; repeating it has no further effect, and is
     *     refused with another amount
     */
    public void put(Actor actor, UUID rewardId, int amount, String key) {
        var reward = ownReward(actor, rewardId, amount);
        var transfer =
                new Transfer(
                        MoveForGoal.keyOf("goal", actor, rewardId, "put", key),
                        actor.id(),
                        GoalPostings.put(
                                actor.id(),
                                rewardId,
                                amount,
                                Text.of("rewards.ledger.put", reward.title())));
        var now = clock.instant();
        var offer =
                rewards.offers(actor.familyId(), actor.id(), rewardId, null, now, now).getFirst();
        var wallets = points.open(List.of(actor.id()));
        var spendable = wallets.spendable(actor.id());
        var wish = offer.wish(wallets.saved(actor.id(), rewardId), spendable);
        move(actor, wallets, transfer, putObjection(wish, amount, spendable));
    }

    private static Optional<Refusal> putObjection(Wish wish, int amount, int spendable) {
        return RequestRules.firstObjection(RequestRules.TO_SAVE, wish)
                .map(Reason::forLearner)
                .or(
                        () ->
                                amount > wish.missingInGoal()
                                        ? refused("rewards.goal.tooMuch", wish.missingInGoal())
                                        : Optional.empty())
                .or(
                        () ->
                                amount > spendable
                                        ? refused("rewards.goal.notEnough", spendable)
                                        : Optional.empty());
    }

    private static Optional<Refusal> refused(String key, int points) {
        return Optional.of(Refusal.of("points", key, points));
    }

    /**
     * Takes points back out of the goal, at least 1 and at most what is in it, also when the reward
     * is no longer on offer.
     *
     * @param key a new one for each wish of the learner; repeating it has no further effect, and is
     *     refused with another amount
     */
    public void takeBack(Actor actor, UUID rewardId, int amount, String key) {
        var reward = ownReward(actor, rewardId, amount);
        var transfer =
                new Transfer(
                        MoveForGoal.keyOf("goal", actor, rewardId, "take", key),
                        actor.id(),
                        GoalPostings.takeBack(
                                actor.id(),
                                rewardId,
                                amount,
                                Text.of("rewards.ledger.tookBack", reward.title())));
        var wallets = points.open(List.of(actor.id()));
        var saved = wallets.saved(actor.id(), rewardId);
        move(
                actor,
                wallets,
                transfer,
                amount > saved ? refused("rewards.goal.notSaved", saved) : Optional.empty());
    }

    private void move(
            Actor actor, OpenWallets wallets, Transfer transfer, Optional<Refusal> objection) {
        moves.move(wallets, transfer, objection);
        changes.announce(actor.familyId(), Topic.POINTS);
    }

    private Reward ownReward(Actor actor, UUID rewardId, int amount) {
        actor.requireLearner();
        var reward = rewards.lock(rewardId, actor.familyId()).orElseThrow(NotFound::new);
        if (amount < 1) {
            throw Refusal.of("points", "rewards.goal.atLeastOne");
        }
        return reward;
    }
}
