package app.laurel.rewards;

import java.util.UUID;

/**
 * A reward that a learner saves for, alone or with the whole family.
 *
 * @param shared whether others pay into it too; the points in it are the learner's own
 * @param saved points in the goal; more than 0, except where a learner is about to begin
 * @param spendable what the learner could put in
 * @param lessons about how many lessons bring the rest, 0 when nobody can tell
 */
public record Goal(
        int learnerId,
        UUID rewardId,
        boolean shared,
        String title,
        String emoji,
        String colour,
        int cost,
        int saved,
        int spendable,
        long lessons) {

    /** How far it is, 0 to 100. */
    public int percent() {
        return (int) Math.min(100, 100L * saved / cost);
    }

    /** Points that still fit in, 0 or more. */
    public int missing() {
        return Math.max(0, cost - saved);
    }
}
