package app.laurel.points;

import java.time.Instant;
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

    static Purse of(int learnerId, List<PurseLine> lines, Instant since) {
        var points = lines.stream().mapToLong(PurseLine::earnedLately).max().orElse(0);
        var lessons = lines.stream().mapToLong(PurseLine::lessonsLately).max().orElse(0);
        return new Purse(
                lines.stream().map(PurseLine::toBalance).toList(),
                lines.stream().mapToLong(PurseLine::earned).max().orElse(0),
                lines.stream().mapToLong(PurseLine::earnedToday).max().orElse(0),
                lessons == 0
                        ? Map.of()
                        : Map.of(learnerId, new Pace(learnerId, points, lessons, since)));
    }

    /** What can be spent, 0 or more. */
    public int spendable() {
        return balances.stream().filter(Balance::isSpendable).mapToInt(Balance::points).sum();
    }
}
