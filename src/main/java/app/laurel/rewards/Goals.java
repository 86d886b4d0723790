package app.laurel.rewards;

import app.laurel.people.Learner;
import app.laurel.platform.Actor;
import app.laurel.platform.NotFound;
import app.laurel.points.Balance;
import app.laurel.points.Ledger;
import app.laurel.points.Pace;
import java.time.Clock;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What learners save for, and how far they are. */
@Service
@Transactional(readOnly = true)
public class Goals {

    private final Rewards rewards;
    private final Ledger ledger;
    private final Clock clock;

    Goals(Rewards rewards, Ledger ledger, Clock clock) {
        this.rewards = rewards;
        this.ledger = ledger;
        this.clock = clock;
    }

    /**
     * The learner's own goals, nearest first, without those that the whole family pays into. Three
     * statements.
     */
    public List<Goal> mine(Actor actor) {
        var ids = List.of(actor.requireLearner().id());
        var balances = ledger.balances(ids);
        return goals(actor.familyId(), balances, PriceMeaning.paces(ledger, clock, ids)).stream()
                .filter(goal -> !goal.shared())
                .toList();
    }

    /**
     * The goals of learners whom the actor found in the directory, nearest first, for whoever has
     * read their balances and paces already; without those that the whole family pays into. One
     * statement.
     */
    public List<Goal> of(
            Actor actor,
            Collection<Learner> learners,
            Collection<Balance> balances,
            Map<Integer, Pace> paces) {
        return withShared(actor, learners, balances, paces).stream()
                .filter(goal -> !goal.shared())
                .toList();
    }

    /**
     * The same with what the learners gave to goals of the whole family, those last. One statement.
     */
    public List<Goal> withShared(
            Actor actor,
            Collection<Learner> learners,
            Collection<Balance> balances,
            Map<Integer, Pace> paces) {
        if (learners.stream().anyMatch(learner -> !isWithinReach(actor, learner))) {
            throw new NotFound();
        }
        var ids = learners.stream().map(Learner::id).collect(Collectors.toSet());
        var own = balances.stream().filter(one -> ids.contains(one.learnerId())).toList();
        return learners.stream()
                .map(Learner::familyId)
                .distinct()
                .flatMap(family -> goals(family, own, paces).stream())
                .toList();
    }

    /**
     * The wallets of a learner whom the caller found in the directory, also those of goals that are
     * empty now. One statement.
     */
    public LearnerWallets wallets(int learnerId) {
        return LearnerWallets.of(rewards.wallets(learnerId));
    }

    private static boolean isWithinReach(Actor actor, Learner learner) {
        return actor.runs(learner.familyId())
                || actor.id() == learner.id()
                || actor.isAdministrator();
    }

    private List<Goal> goals(int family, List<Balance> balances, Map<Integer, Pace> paces) {
        var ids = savedIn(balances).map(Balance::rewardId).toList();
        return ids.isEmpty() ? List.of() : of(rewards.ofFamily(family, ids), balances, paces);
    }

    static Stream<Balance> savedIn(Collection<Balance> balances) {
        return balances.stream().filter(one -> !one.isSpendable() && one.points() > 0);
    }

    /** What is saved for these rewards, nearest first and those of the whole family last. */
    static List<Goal> of(
            Collection<Reward> found, Collection<Balance> balances, Map<Integer, Pace> paces) {
        var byId = found.stream().collect(Collectors.toMap(Reward::getId, Function.identity()));
        return savedIn(balances)
                .filter(one -> byId.containsKey(one.rewardId()))
                .map(one -> goal(one, byId.get(one.rewardId()), balances, paces))
                .sorted(
                        Comparator.comparing(Goal::shared)
                                .thenComparingInt(Goal::missing)
                                .thenComparing(Goal::title))
                .toList();
    }

    private static Goal goal(
            Balance saved, Reward reward, Collection<Balance> balances, Map<Integer, Pace> paces) {
        var spendable =
                balances.stream()
                        .filter(one -> one.learnerId() == saved.learnerId() && one.isSpendable())
                        .mapToInt(Balance::points)
                        .sum();
        var missing = Math.max(0, reward.cost() - saved.points());
        var pace = paces.get(saved.learnerId());
        return new Goal(
                saved.learnerId(),
                reward.getId(),
                reward.isShared(),
                reward.title(),
                reward.emoji(),
                reward.colour(),
                reward.cost(),
                saved.points(),
                spendable,
                pace == null || missing == 0 ? 0 : pace.lessonsFor(missing));
    }
}
