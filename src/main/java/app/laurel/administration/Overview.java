package app.laurel.administration;

import app.laurel.mastery.Activity;
import app.laurel.notices.NoticeLine;
import app.laurel.people.Headcount;
import app.laurel.points.CheckedRule;
import app.laurel.rewards.WaitingCount;
import java.util.List;

/**
 * What an administrator sees first.
 *
 * @param week what was learnt in the last seven days
 * @param waiting requests for rewards that wait for parents
 * @param ledger what the newest check of each of the ledger's rules found; empty before the first
 * @param reported how many questions of the curriculum families reported that nobody decided on
 * @param notices what the administrator should hear of and has not read, newest first
 */
public record Overview(
        Headcount people,
        Activity week,
        WaitingCount waiting,
        List<CheckedRule> ledger,
        boolean mail,
        int reported,
        List<NoticeLine> notices) {

    /** How many rules of the ledger are broken. */
    public long brokenRules() {
        return ledger.stream().filter(rule -> !rule.holds()).count();
    }

    /** Whether nobody but administrators is here yet. */
    public boolean isEmpty() {
        return people.learners() == 0 && people.adults() == people.administrators();
    }
}
