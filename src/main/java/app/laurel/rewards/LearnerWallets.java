package app.laurel.rewards;

import app.laurel.points.Balance;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * All wallets of a learner.
 *
 * @param balances what is in each, those without a line left out
 * @param goals those of goals: first the ones with points in them, the nearest goal first and those
 *     of the whole family last, then the empty ones by title
 */
public record LearnerWallets(List<Balance> balances, List<GoalWallet> goals) {

    private static final Comparator<WalletLine> ORDER =
            Comparator.comparing((WalletLine line) -> line.points() == 0)
                    .thenComparing(line -> line.points() > 0 && line.goal().isShared())
                    .thenComparingInt(LearnerWallets::missing)
                    .thenComparing(line -> line.goal().title());

    static LearnerWallets of(List<WalletLine> lines) {
        return new LearnerWallets(
                lines.stream()
                        .map(
                                one ->
                                        new Balance(
                                                one.learnerId(),
                                                one.goal() == null ? null : one.goal().getId(),
                                                one.points()))
                        .toList(),
                lines.stream()
                        .filter(one -> one.goal() != null)
                        .sorted(ORDER)
                        .map(LearnerWallets::wallet)
                        .toList());
    }

    private static GoalWallet wallet(WalletLine line) {
        var goal = Objects.requireNonNull(line.goal());
        return new GoalWallet(goal.getId(), goal.title(), goal.emoji(), line.points());
    }

    private static int missing(WalletLine line) {
        return line.points() == 0 ? 0 : Math.max(0, line.goal().cost() - line.points());
    }
}
