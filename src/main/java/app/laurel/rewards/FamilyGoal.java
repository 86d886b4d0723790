package app.laurel.rewards;

import app.laurel.points.Balance;
import java.util.List;
import java.util.UUID;

/**
 * A goal that a whole family pays into.
 *
 * @param state whether it takes points, was reached or was closed
 * @param saved points that all learners together gave so far
 * @param shares what each learner gave; a learner sees only the own share
 * @param spendable what the learner who looks could give; 0 for adults
 */
public record FamilyGoal(
        UUID id,
        String title,
        String emoji,
        int cost,
        State state,
        int saved,
        List<Share> shares,
        int spendable) {

    /** What became of a goal. */
    public enum State {
        OPEN,
        REACHED,
        CLOSED
    }

    /** What one learner gave; more than 0. */
    public record Share(int learnerId, int points) {}

    static FamilyGoal of(Reward goal, List<Balance> given, int spendable) {
        var shares =
                given.stream()
                        .filter(one -> goal.getId().equals(one.rewardId()))
                        .map(one -> new Share(one.learnerId(), one.points()))
                        .toList();
        return new FamilyGoal(
                goal.getId(),
                goal.title(),
                goal.emoji(),
                goal.cost(),
                goal.active()
                        ? State.OPEN
                        : goal.reachedAt() == null ? State.CLOSED : State.REACHED,
                shares.stream().mapToInt(Share::points).sum(),
                shares,
                spendable);
    }

    /** The same as one learner may see it. */
    FamilyGoal seenBy(int learnerId) {
        var own = shares.stream().filter(share -> share.learnerId() == learnerId).toList();
        return new FamilyGoal(id, title, emoji, cost, state, saved, own, spendable);
    }

    /** Whether it takes points. */
    public boolean isOpen() {
        return state == State.OPEN;
    }

    /** Points that still fit in, 0 or more. */
    public int missing() {
        return Math.max(0, cost - saved);
    }

    /** How far it is, 0 to 100. */
    public int percent() {
        return state == State.REACHED ? 100 : (int) Math.min(100, 100L * saved / cost);
    }

    /** What the learner gave, 0 or more. */
    public int given(int learnerId) {
        return shares.stream()
                .filter(share -> share.learnerId() == learnerId)
                .mapToInt(Share::points)
                .sum();
    }
}
