package app.laurel.proof;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a family's points should be, in a few lines without a database: says what each command
 * should come to, {@link #DONE} or the key of the refusal.
 */
final class Oracle {

    static final String DONE = "done";

    private static final int MOST = 100_000;

    final Map<Integer, Integer> spendable = new TreeMap<>();
    final Map<UUID, Offered> rewards = new LinkedHashMap<>();
    final Map<UUID, Asked> requests = new LinkedHashMap<>();
    final Map<String, Adjusted> adjustments = new LinkedHashMap<>();
    private final Map<String, Integer> goalKeys = new HashMap<>();
    private int approvedBelow = 1;

    /** A reward as it is now, with what each learner has put into the goal. */
    static final class Offered {
        Terms terms;
        int version;
        boolean active = true;
        int approvals;
        final Map<Integer, Integer> saved = new TreeMap<>();

        Offered(Terms terms) {
            this.terms = terms;
        }

        int saved(int learner) {
            return saved.getOrDefault(learner, 0);
        }
    }

    /** What a parent says about a reward; null is no limit, or everybody. */
    record Terms(
            int cost,
            @Nullable Integer total,
            @Nullable Integer each,
            @Nullable Integer weekly,
            @Nullable Set<Integer> chosen) {

        boolean isFor(int learner) {
            return chosen == null || chosen.contains(learner);
        }
    }

    /** A request. */
    static final class Asked {
        final int learner;
        final UUID reward;
        final int cost;
        final int fromGoal;
        String status = "PENDING";
        int approvedBy;
        boolean delivered;

        Asked(int learner, UUID reward, int cost, int fromGoal) {
            this.learner = learner;
            this.reward = reward;
            this.cost = cost;
            this.fromGoal = fromGoal;
        }
    }

    /** What a parent gave or took. */
    static final class Adjusted {
        final int learner;
        final int points;
        final int by;
        int undoneBy;
        int undone;

        Adjusted(int learner, int points, int by) {
            this.learner = learner;
            this.points = points;
            this.by = by;
        }
    }

    Oracle(Set<Integer> learners) {
        learners.forEach(learner -> spendable.put(learner, 0));
    }

    String adjust(int parent, int learner, int points, String key) {
        if (points == 0 || Math.abs(points) > MOST) {
            return "earning.adjust.amount";
        }
        var first = adjustments.get(key);
        if (first != null) {
            return first.learner == learner && first.points == points ? DONE : "points.keyReused";
        }
        if (spendable.get(learner) + points < 0) {
            return "points.notEnough";
        }
        adjustments.put(key, new Adjusted(learner, points, parent));
        return add(learner, points);
    }

    /** What undoing would take (negative) or give back. */
    int undoMoves(String key) {
        var adjusted = adjustments.get(key);
        return -Math.min(adjusted.points, spendable.get(adjusted.learner));
    }

    String undoAdjustment(String key, int parent, int shown, @Nullable String reason) {
        var adjusted = adjustments.get(key);
        if (adjusted.undone != 0) {
            return adjusted.undoneBy == parent && adjusted.undone == shown
                    ? DONE
                    : "earning.undo.already";
        }
        if (reason == null && adjusted.by != parent) {
            return "points.undo.reason";
        }
        var moves = undoMoves(key);
        if (moves != shown || moves == 0) {
            return moves == 0 ? "earning.undo.spent" : "earning.undo.changed";
        }
        adjusted.undone = moves;
        adjusted.undoneBy = parent;
        return add(adjusted.learner, moves);
    }

    String addReward(UUID id, Terms terms) {
        rewards.put(id, new Offered(terms));
        return DONE;
    }

    String change(UUID id, int seenVersion, Terms terms) {
        var reward = rewards.get(id);
        if (seenVersion != reward.version) {
            return "rewards.form.changedMeanwhile";
        }
        if (terms.total() != null && terms.total() < reward.approvals) {
            return "rewards.form.limit.used";
        }
        reward.terms = terms;
        reward.version++;
        for (var learner : spendable.keySet()) {
            var most = terms.isFor(learner) ? terms.cost() : 0;
            release(reward, learner, Math.max(0, reward.saved(learner) - most));
        }
        return DONE;
    }

    String archive(UUID id) {
        var reward = rewards.get(id);
        if (reward.active) {
            reward.active = false;
            reward.version++;
            requests.values().stream()
                    .filter(one -> one.reward.equals(id) && one.status.equals("PENDING"))
                    .forEach(one -> giveBack(one, "REJECTED"));
            spendable.keySet().forEach(learner -> release(reward, learner, reward.saved(learner)));
        }
        return DONE;
    }

    String restore(UUID id) {
        var reward = rewards.get(id);
        if (!reward.active) {
            reward.active = true;
            reward.version++;
        }
        return DONE;
    }

    String put(int learner, UUID id, int points, String key) {
        var reward = rewards.get(id);
        if (points < 1) {
            return "rewards.goal.atLeastOne";
        }
        var first = goalKeys.get("put" + key);
        if (first != null) {
            return first == points ? DONE : "points.keyReused";
        }
        var objection = objection(learner, id, false);
        if (objection != null) {
            return objection;
        }
        if (points > reward.terms.cost() - reward.saved(learner)) {
            return "rewards.goal.tooMuch";
        }
        if (points > spendable.get(learner)) {
            return "rewards.goal.notEnough";
        }
        goalKeys.put("put" + key, points);
        release(reward, learner, -points);
        return DONE;
    }

    String takeBack(int learner, UUID id, int points, String key) {
        var reward = rewards.get(id);
        if (points < 1) {
            return "rewards.goal.atLeastOne";
        }
        var first = goalKeys.get("take" + key);
        if (first != null) {
            return first == points ? DONE : "points.keyReused";
        }
        if (points > reward.saved(learner)) {
            return "rewards.goal.notSaved";
        }
        goalKeys.put("take" + key, points);
        release(reward, learner, points);
        return DONE;
    }

    String request(int learner, UUID id, UUID rewardId) {
        if (requests.containsKey(id)) {
            return DONE;
        }
        var objection = objection(learner, rewardId, true);
        if (objection != null) {
            return objection;
        }
        var reward = rewards.get(rewardId);
        var cost = reward.terms.cost();
        if (cost > reward.saved(learner) + spendable.get(learner)) {
            return "rewards.rule.points";
        }
        var fromGoal = Math.min(cost, reward.saved(learner));
        reward.saved.merge(learner, -fromGoal, Integer::sum);
        add(learner, fromGoal - cost);
        var asked = new Asked(learner, rewardId, cost, fromGoal);
        requests.put(id, asked);
        if (cost < approvedBelow) {
            asked.status = "APPROVED";
            reward.approvals++;
        }
        return DONE;
    }

    String approve(UUID id, int parent) {
        var asked = requests.get(id);
        if (!asked.status.equals("PENDING")) {
            return "rewards.decided." + asked.status;
        }
        var limit = limit(asked.learner, asked.reward, true);
        if (limit != null) {
            return limit + ".parent";
        }
        asked.status = "APPROVED";
        asked.approvedBy = parent;
        rewards.get(asked.reward).approvals++;
        return DONE;
    }

    /** A parent says no, or the learner takes it back. */
    String end(UUID id, String status) {
        var asked = requests.get(id);
        if (!asked.status.equals("PENDING")) {
            return "rewards.decided." + asked.status;
        }
        return giveBack(asked, status);
    }

    /** Whoever approved it needs no reason; all that happens here happens within ten minutes. */
    String undoApproval(UUID id, int parent, @Nullable String reason) {
        var asked = requests.get(id);
        if (asked.delivered) {
            return "rewards.undo.delivered";
        }
        if (!asked.status.equals("APPROVED")) {
            return notApproved(asked);
        }
        if (reason == null && asked.approvedBy != parent) {
            return "points.undo.reason";
        }
        rewards.get(asked.reward).approvals--;
        return giveBack(asked, "REVERSED");
    }

    String deliver(UUID id, boolean delivered) {
        var asked = requests.get(id);
        if (!asked.status.equals("APPROVED")) {
            return notApproved(asked);
        }
        asked.delivered = delivered;
        return DONE;
    }

    String approveBelow(int cost) {
        approvedBelow = cost;
        return DONE;
    }

    private static String notApproved(Asked asked) {
        return "rewards.decided." + (asked.status.equals("PENDING") ? "notYet" : asked.status);
    }

    /** Why the learner cannot save for it or ask for it. */
    private @Nullable String objection(int learner, UUID id, boolean asks) {
        var reward = rewards.get(id);
        if (!reward.active) {
            return "rewards.rule.archived";
        }
        if (!reward.terms.isFor(learner)) {
            return "rewards.rule.others";
        }
        return count(learner, id, "PENDING") > 0
                ? "rewards.rule.waiting"
                : limit(learner, id, asks);
    }

    private @Nullable String limit(int learner, UUID id, boolean alsoWeekly) {
        var reward = rewards.get(id);
        var terms = reward.terms;
        var had = count(learner, id, "APPROVED");
        if (terms.total() != null && reward.approvals >= terms.total()) {
            return "rewards.rule.total";
        }
        if (terms.each() != null && had >= terms.each()) {
            return "rewards.rule.learner";
        }
        return alsoWeekly && terms.weekly() != null && had >= terms.weekly()
                ? "rewards.rule.week"
                : null;
    }

    private long count(int learner, UUID reward, String status) {
        return requests.values().stream()
                .filter(one -> one.learner == learner && one.reward.equals(reward))
                .filter(one -> one.status.equals(status))
                .count();
    }

    /** Into the goal as far as it has room and is on offer; the rest can be spent. */
    private String giveBack(Asked asked, String status) {
        var reward = rewards.get(asked.reward);
        var room = Math.max(0, reward.terms.cost() - reward.saved(asked.learner));
        var toGoal = reward.active ? Math.min(asked.fromGoal, room) : 0;
        asked.status = status;
        reward.saved.merge(asked.learner, toGoal, Integer::sum);
        return add(asked.learner, asked.cost - toGoal);
    }

    private void release(Offered reward, int learner, int points) {
        reward.saved.merge(learner, -points, Integer::sum);
        add(learner, points);
    }

    private String add(int learner, int points) {
        spendable.merge(learner, points, Integer::sum);
        return DONE;
    }
}
