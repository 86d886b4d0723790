package app.laurel.insights;

import app.laurel.rewards.GoalWallet;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A learner's points, one wallet at a time.
 *
 * @param goals wallets of goals, which can be chosen; those that are empty now last
 * @param wallet the goal whose wallet is shown, or null for the spendable one
 * @param minute the past minute that is shown, or null for now
 * @param balance what was in the wallet at its end
 */
public record LearnerPoints(
        LearnerHead head,
        List<GoalWallet> goals,
        @Nullable UUID wallet,
        @Nullable LocalDateTime minute,
        int balance,
        LedgerPage page) {}
