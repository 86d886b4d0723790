package app.laurel.administration;

import app.laurel.points.CheckedRule;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

/**
 * Whether the rules of the ledger hold, as far as was checked.
 *
 * @param zone the administrator's time zone
 * @param rules the newest result of each rule; empty when nothing was checked yet
 * @param learners names, by id, of those whose points break a rule
 * @param key by which signed exports of this installation can be told from others
 */
public record LedgerHealth(
        ZoneId zone, List<CheckedRule> rules, Map<Integer, String> learners, String key) {

    /** How many rules are broken. */
    public long broken() {
        return rules.stream().filter(rule -> !rule.holds()).count();
    }
}
