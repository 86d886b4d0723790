package app.laurel.earning;

import java.util.UUID;

/**
 * What undoing a line of a learner's ledger would do at the moment.
 *
 * @param learner the learner's name
 * @param what what the line says
 * @param amount points that the line moved, not 0
 * @param spendable what the learner can spend now, 0 or more
 * @param oneTap whether it takes no reason
 */
public record UndoPreview(
        int learnerId,
        String learner,
        UUID line,
        String what,
        int amount,
        int spendable,
        boolean oneTap) {

    /**
     * Points that undoing moves: what was taken comes back, what was given goes as far as it is
     * still there. 0 when nothing is.
     */
    public int moves() {
        return amount > 0 ? -Math.min(amount, spendable) : -amount;
    }

    /** Whether nothing of what was given is left. */
    public boolean isSpent() {
        return moves() == 0;
    }

    /** Whether all that the line moved moves back. */
    public boolean isWhole() {
        return moves() == -amount;
    }
}
