package app.laurel.administration;

import app.laurel.mastery.Activity;
import app.laurel.people.Headcount;
import app.laurel.rewards.WaitingCount;

/**
 * What an administrator sees first.
 *
 * @param week what was learnt in the last seven days
 * @param waiting requests for rewards that wait for parents
 * @param disagreeing wallets that do not hold what the ledger says
 */
public record Overview(
        Headcount people, Activity week, WaitingCount waiting, long disagreeing, boolean mail) {

    /** Whether nobody but administrators is here yet. */
    public boolean isEmpty() {
        return people.learners() == 0 && people.adults() == people.administrators();
    }
}
