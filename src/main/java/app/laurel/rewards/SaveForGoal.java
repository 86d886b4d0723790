package app.laurel.rewards;

import app.laurel.platform.Actor;
import app.laurel.platform.Changes;
import app.laurel.platform.NotFound;
import app.laurel.platform.Refusal;
import app.laurel.platform.Topic;
import app.laurel.points.MovePoints;
import app.laurel.points.Transfer;
import app.laurel.shell.Text;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A learner puts points into a goal and takes them back until they are requested. */
@Service
@Transactional
public class SaveForGoal {

    private final Rewards rewards;
    private final MovePoints points;
    private final Changes changes;
    private final Clock clock;

    SaveForGoal(Rewards rewards, MovePoints points, Changes changes, Clock clock) {
        this.rewards = rewards;
        this.points = points;
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
                        keyOf(actor, rewardId, "put", key),
                        actor.id(),
                        GoalPostings.put(
                                actor.id(),
                                rewardId,
                                amount,
                                Text.of("rewards.ledger.put", reward.title())));
        if (points.wasMoved(transfer)) {
            return;
        }
        var now = clock.instant();
        var offer =
                rewards.offers(actor.familyId(), actor.id(), rewardId, null, now, now).getFirst();
        var wallets = points.open(List.of(actor.id()));
        var spendable = wallets.spendable(actor.id());
        var wish = offer.wish(wallets.saved(actor.id(), rewardId), spendable);
        RequestRules.firstObjection(RequestRules.TO_SAVE, wish)
                .ifPresent(
                        reason -> {
                            throw reason.forLearner();
                        });
        if (amount > wish.missingInGoal()) {
            throw Refusal.of("points", "rewards.goal.tooMuch", wish.missingInGoal());
        }
        if (amount > spendable) {
            throw Refusal.of("points", "rewards.goal.notEnough", spendable);
        }
        points.move(wallets, transfer);
        changes.announce(actor.familyId(), Topic.POINTS);
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
                        keyOf(actor, rewardId, "take", key),
                        actor.id(),
                        GoalPostings.takeBack(
                                actor.id(),
                                rewardId,
                                amount,
                                Text.of("rewards.ledger.tookBack", reward.title())));
        if (points.wasMoved(transfer)) {
            return;
        }
        var wallets = points.open(List.of(actor.id()));
        var saved = wallets.saved(actor.id(), rewardId);
        if (amount > saved) {
            throw Refusal.of("points", "rewards.goal.notSaved", saved);
        }
        points.move(wallets, transfer);
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

    private static String keyOf(Actor actor, UUID rewardId, String what, String key) {
        if (key.isBlank() || key.length() > 60) {
            throw new IllegalArgumentException("A key has 1 to 60 characters");
        }
        return "goal:%d:%s:%s:%s".formatted(actor.id(), rewardId, what, key);
    }
}
