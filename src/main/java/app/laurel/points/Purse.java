package app.laurel.points;

import java.util.List;
import java.util.Map;

/**
 * What a learner has and had.
 *
 * @param balances all wallets that ever had points
 * @param earned points ever paid for learning, less what of it was undone; spending and saving
 *     never lower it
 * @param today points that lessons paid today
 * @param pace what lessons paid lately, by learner; empty when that was nothing
 */
public record Purse(List<Balance> balances, long earned, long today, Map<Integer, Pace> pace) {

    static Purse of(List<PurseLine> lines) {
        var balances = lines.stream().map(PurseLine::toBalance).toList();
        return lines.stream()
                .filter(line -> line.rewardId() == null)
                .findFirst()
                .map(own -> new Purse(balances, own.earned(), own.earnedToday(), own.pace()))
                .orElseGet(() -> new Purse(balances, 0, 0, Map.of()));
    }

    /** What can be spent, 0 or more. */
    public int spendable() {
        return balances.stream().filter(Balance::isSpendable).mapToInt(Balance::points).sum();
    }
}
