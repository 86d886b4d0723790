package app.laurel.points;

import java.util.List;

/**
 * What a learner has and had.
 *
 * @param balances all wallets that ever had points
 * @param earned points ever paid for learning, less what of it was undone; spending and saving
 *     never lower it
 */
public record Purse(List<Balance> balances, long earned) {

    static Purse of(List<PurseLine> lines) {
        return new Purse(
                lines.stream().map(PurseLine::toBalance).toList(),
                lines.stream().mapToLong(PurseLine::earned).max().orElse(0));
    }

    /** What can be spent, 0 or more. */
    public int spendable() {
        return balances.stream().filter(Balance::isSpendable).mapToInt(Balance::points).sum();
    }
}
