package app.laurel.proof;

import app.laurel.earning.AdjustPoints;
import app.laurel.earning.UndoLine;
import app.laurel.platform.Actor;
import app.laurel.platform.NotFound;
import app.laurel.platform.Refusal;
import app.laurel.points.Balance;
import app.laurel.points.CheckLedger;
import app.laurel.points.Ledger;
import app.laurel.proof.Oracle.Terms;
import app.laurel.rewards.DecideRedemption;
import app.laurel.rewards.KeepRewards;
import app.laurel.rewards.Period;
import app.laurel.rewards.RequestReward;
import app.laurel.rewards.RewardCategory;
import app.laurel.rewards.RewardDetails;
import app.laurel.rewards.SaveForGoal;
import app.laurel.rewards.Toyshop;
import app.laurel.support.Household;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Plays commands on the application and on the {@link Oracle}, with two new learners of a family,
 * and compares what each comes to and who has how much then.
 */
final class Play {

    private static final String NOT_FOUND = "not found";
    private static final int BETWEEN_LONG_LOOKS = 20;

    private final ApplicationContext laurel;
    private final Cast cast;
    private final List<Actor> learners;
    private final Oracle oracle;
    private final Map<String, UUID> lines = new HashMap<>();
    private final List<UUID> rewards = new ArrayList<>();
    private final List<UUID> requests = new ArrayList<>();
    private @Nullable Try lastWithKey;
    private int rewardsAdded;

    /** Two parents of a family, and another family with a reward of its own. */
    record Cast(Actor mother, Actor father, Actor stranger, UUID elsewhere) {

        static Cast call(Household household, Toyshop toyshop) {
            var name = "P" + UUID.randomUUID().toString().replace("-", "");
            var mother = household.parent(name);
            var stranger = household.parent(name + "-elsewhere");
            return new Cast(
                    mother,
                    household.coParent(mother, name + "-too"),
                    stranger,
                    toyshop.reward(stranger, "Elsewhere", 1));
        }
    }

    /** One command: what it should come to, and how it is done. */
    private record Try(Supplier<String> expected, Runnable act) {}

    private Play(ApplicationContext laurel, Cast cast) {
        this.laurel = laurel;
        this.cast = cast;
        var household = laurel.getBean(Household.class);
        this.learners =
                List.of(newLearner(household, cast.mother()), newLearner(household, cast.mother()));
        this.oracle = new Oracle(learners.stream().map(Actor::id).collect(Collectors.toSet()));
        laurel.getBean(Toyshop.class).approveBelow(cast.mother(), 1);
        add(new Terms(5, null, null, null, null));
        add(new Terms(12, null, null, null, null));
    }

    private static Actor newLearner(Household household, Actor parent) {
        return household.learner(parent, "L" + UUID.randomUUID().toString().substring(1));
    }

    /** Plays them to the first difference, which it describes; null when there is none. */
    static @Nullable String differenceIn(
            List<Command> commands, ApplicationContext laurel, Cast cast) {
        var play = new Play(laurel, cast);
        for (var i = 0; i < commands.size(); i++) {
            var command = commands.get(i);
            var difference = play.differenceAfter(command);
            if (difference == null && (i + 1) % BETWEEN_LONG_LOOKS == 0) {
                difference = play.differenceInDetail();
            }
            if (difference != null) {
                return "command %d, %s: %s".formatted(i + 1, command, difference);
            }
        }
        var difference = play.differenceInDetail();
        return difference == null ? play.brokenRule() : difference;
    }

    private @Nullable String differenceAfter(Command command) {
        var attempt = attempt(command);
        if (attempt == null) {
            return null;
        }
        var expected = attempt.expected().get();
        var found = outcome(attempt.act());
        return expected.equals(found)
                ? difference("balances", balancesExpected(), balancesFound())
                : "came to " + found + " instead of " + expected;
    }

    /** The command with what there is to do it with; null when there is nothing. */
    private @Nullable Try attempt(Command command) {
        var learner = learners.get(command.who() % learners.size());
        var parent = command.who() % 3 == 0 ? cast.father() : cast.mother();
        var reward = rewards.get(command.what() % rewards.size());
        var request = requests.isEmpty() ? null : requests.get(command.what() % requests.size());
        return switch (command.kind()) {
            case GIVE -> withKey(adjust(parent, learner, command.much() % 15, newKey()));
            case TAKE -> withKey(adjust(parent, learner, -(command.much() % 10), newKey()));
            case UNDO_ADJUSTMENT, SAME_KEY_OTHER_AMOUNT -> ofAdjustment(command, parent);
            case ADD_REWARD -> rewards.size() < 6 ? add(terms(command)) : null;
            case CHANGE_REWARD -> change(parent, reward, command);
            case ARCHIVE ->
                    new Try(() -> oracle.archive(reward), () -> keep().archive(parent, reward));
            case RESTORE ->
                    new Try(() -> oracle.restore(reward), () -> keep().restore(parent, reward));
            case PUT -> withKey(put(learner, reward, command.much() % 8));
            case TAKE_BACK -> withKey(takeBack(learner, reward, command.much() % 6));
            case REQUEST -> withKey(request(learner, reward));
            case APPROVE_BELOW -> approveBelow(1 + command.much() % 8);
            case BY_A_STRANGER -> byAStranger(command, reward, request);
            case AGAIN -> lastWithKey;
            default -> request == null ? null : ofRequest(command, parent, request);
        };
    }

    private Try adjust(Actor parent, Actor learner, int points, String key) {
        return new Try(
                () -> oracle.adjust(parent.id(), learner.id(), points, key),
                () ->
                        lines.put(
                                key,
                                laurel.getBean(AdjustPoints.class)
                                        .adjust(parent, learner.id(), points, "So", key)));
    }

    private @Nullable Try ofAdjustment(Command command, Actor parent) {
        var keys = List.copyOf(oracle.adjustments.keySet());
        if (keys.isEmpty()) {
            return null;
        }
        var key = keys.get(command.what() % keys.size());
        if (command.kind() == Command.Kind.UNDO_ADJUSTMENT) {
            return undo(command, parent, key);
        }
        return adjust(parent, learners.getFirst(), 16 + command.much(), key);
    }

    /** Mostly with the figure that a dialog would show now. */
    private Try undo(Command command, Actor parent, String key) {
        var adjusted = oracle.adjustments.get(key);
        var shown = command.much() % 4 == 0 ? -adjusted.points : oracle.undoMoves(key);
        var reason = command.much() % 2 == 0 ? null : "A reason";
        return withKey(
                new Try(
                        () -> oracle.undoAdjustment(key, parent.id(), shown, reason),
                        () ->
                                laurel.getBean(UndoLine.class)
                                        .undo(
                                                parent,
                                                adjusted.learner,
                                                lines.get(key),
                                                shown,
                                                reason)));
    }

    private Try add(Terms terms) {
        var id = UUID.randomUUID();
        var title = "Reward " + ++rewardsAdded;
        rewards.add(id);
        oracle.addReward(id, terms);
        keep().add(cast.mother(), id, details(title, terms));
        return new Try(
                () -> Oracle.DONE, () -> keep().add(cast.mother(), id, details(title, terms)));
    }

    private Try change(Actor parent, UUID reward, Command command) {
        var version = oracle.rewards.get(reward).version - (command.who() % 10 == 0 ? 1 : 0);
        var terms = terms(command);
        return new Try(
                () -> oracle.change(reward, version, terms),
                () -> keep().change(parent, reward, version, details("Changed", terms)));
    }

    private Try put(Actor learner, UUID reward, int points) {
        var key = newKey();
        return new Try(
                () -> oracle.put(learner.id(), reward, points, key),
                () -> goals().put(learner, reward, points, key));
    }

    private Try takeBack(Actor learner, UUID reward, int points) {
        var key = newKey();
        return new Try(
                () -> oracle.takeBack(learner.id(), reward, points, key),
                () -> goals().takeBack(learner, reward, points, key));
    }

    private Try request(Actor learner, UUID reward) {
        var id = UUID.randomUUID();
        return new Try(
                () -> {
                    var outcome = oracle.request(learner.id(), id, reward);
                    if (outcome.equals(Oracle.DONE) && !requests.contains(id)) {
                        requests.add(id);
                    }
                    return outcome;
                },
                () -> laurel.getBean(RequestReward.class).request(learner, id, reward, null));
    }

    private Try approveBelow(int cost) {
        return new Try(
                () -> oracle.approveBelow(cost),
                () -> laurel.getBean(Toyshop.class).approveBelow(cast.mother(), cost));
    }

    private Try ofRequest(Command command, Actor parent, UUID id) {
        var decide = laurel.getBean(DecideRedemption.class);
        var reason = command.much() % 2 == 0 ? null : "A reason";
        var asker =
                learners.stream()
                        .filter(one -> one.id() == oracle.requests.get(id).learner)
                        .findFirst()
                        .orElseThrow();
        return switch (command.kind()) {
            case APPROVE ->
                    new Try(
                            () -> oracle.approve(id, parent.id()),
                            () -> decide.approve(parent, id));
            case REJECT ->
                    new Try(
                            () -> oracle.end(id, "REJECTED"),
                            () -> decide.reject(parent, id, null));
            case CANCEL ->
                    new Try(() -> oracle.end(id, "CANCELLED"), () -> decide.cancel(asker, id));
            case UNDO_APPROVAL ->
                    new Try(
                            () -> oracle.undoApproval(id, parent.id(), reason),
                            () -> decide.undo(parent, id, reason));
            case DELIVER ->
                    new Try(() -> oracle.deliver(id, true), () -> decide.fulfil(parent, id));
            case NOT_DELIVERED ->
                    new Try(() -> oracle.deliver(id, false), () -> decide.unfulfil(parent, id));
            default -> throw new IllegalArgumentException(command.toString());
        };
    }

    private Try byAStranger(Command command, UUID reward, @Nullable UUID request) {
        var learner = learners.get(command.who() % learners.size());
        return new Try(
                () -> NOT_FOUND,
                switch (command.much() % 5) {
                    case 0 -> adjust(cast.stranger(), learner, 5, newKey()).act();
                    case 1 -> () -> keep().archive(cast.stranger(), reward);
                    case 2 -> put(learner, cast.elsewhere(), 1).act();
                    case 3 -> request(learner, cast.elsewhere()).act();
                    default ->
                            () ->
                                    laurel.getBean(DecideRedemption.class)
                                            .approve(
                                                    cast.stranger(),
                                                    request == null ? reward : request);
                });
    }

    private Terms terms(Command command) {
        var much = command.much();
        return new Terms(
                1 + much % 14,
                much % 5 == 0 ? Integer.valueOf(1 + much % 4) : null,
                much % 7 == 0 ? Integer.valueOf(1 + much % 3) : null,
                much % 6 == 0 ? Integer.valueOf(1 + much % 2) : null,
                much % 4 == 0 ? Set.of(learners.get(command.who() % 2).id()) : null);
    }

    private static RewardDetails details(String title, Terms terms) {
        return new RewardDetails(
                title,
                null,
                terms.cost(),
                RewardCategory.GENERAL,
                "🎁",
                "leaf",
                terms.chosen(),
                terms.total(),
                terms.each(),
                terms.weekly(),
                terms.weekly() == null ? null : Period.WEEK);
    }

    private Try withKey(Try attempt) {
        lastWithKey = attempt;
        return attempt;
    }

    private static String outcome(Runnable act) {
        try {
            act.run();
            return Oracle.DONE;
        } catch (Refusal refusal) {
            return refusal.key();
        } catch (NotFound e) {
            return NOT_FOUND;
        } catch (RuntimeException e) {
            return e.toString();
        }
    }

    private static @Nullable String difference(String of, Object expected, Object found) {
        return expected.equals(found) ? null : of + " are " + found + " instead of " + expected;
    }

    private Map<String, Integer> balancesExpected() {
        var balances = new TreeMap<String, Integer>();
        oracle.spendable.forEach((learner, points) -> balances.put(learner + " null", points));
        oracle.rewards.forEach(
                (id, reward) ->
                        reward.saved.forEach(
                                (learner, points) -> balances.put(learner + " " + id, points)));
        balances.values().removeIf(points -> points == 0);
        return balances;
    }

    private Map<String, Integer> balancesFound() {
        return laurel.getBean(Ledger.class).balances(ids()).stream()
                .filter(balance -> balance.points() != 0)
                .collect(
                        Collectors.toMap(
                                balance -> balance.learnerId() + " " + balance.rewardId(),
                                Balance::points,
                                Integer::sum,
                                TreeMap::new));
    }

    private @Nullable String differenceInDetail() {
        var expected = new TreeMap<String, String>();
        oracle.requests.forEach(
                (id, one) ->
                        expected.put(
                                id.toString(),
                                "%s %d %d %b"
                                        .formatted(
                                                one.status,
                                                one.cost,
                                                one.fromGoal,
                                                one.delivered)));
        oracle.rewards.forEach(
                (id, one) ->
                        expected.put(
                                id.toString(),
                                "%b %d %d".formatted(one.active, one.version, one.approvals)));
        var found = new TreeMap<String, String>();
        laurel.getBean(JdbcTemplate.class)
                .query(
                        """
                        select d.id, concat_ws(' ', d.status, d.tokens_spent, d.from_goal, case when d.fulfilled_at is null then 'false' else 'true' end)
                          from reward_redemptions d where d.learner_id = any(?)
                        union all
                        select r.id, concat_ws(' ', case when r.is_active then 'true' else 'false' end, r.version, r.current_redemptions)
                          from rewards r where r.id = any(?)
                        """,
                        rows -> {
                            found.put(rows.getString(1), rows.getString(2));
                        },
                        ids().toArray(Integer[]::new),
                        rewards.toArray(UUID[]::new));
        return difference("requests and rewards", expected, found);
    }

    private @Nullable String brokenRule() {
        return laurel.getBean(CheckLedger.class).of(ids()).stream()
                .filter(rule -> !rule.holds())
                .map(rule -> rule.rule() + ": " + rule.findings())
                .findFirst()
                .orElse(null);
    }

    private List<Integer> ids() {
        return learners.stream().map(Actor::id).toList();
    }

    private KeepRewards keep() {
        return laurel.getBean(KeepRewards.class);
    }

    private SaveForGoal goals() {
        return laurel.getBean(SaveForGoal.class);
    }

    private static String newKey() {
        return UUID.randomUUID().toString();
    }
}
