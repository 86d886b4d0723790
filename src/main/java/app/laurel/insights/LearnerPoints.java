package app.laurel.insights;

import app.laurel.rewards.Goal;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A learner's points, one wallet at a time.
 *
 * @param goals goals with points in them, whose wallets can be chosen; none for a reader from
 *     outside the family
 * @param wallet the goal whose wallet is shown, or null for the spendable one
 * @param minute the past minute that is shown, or null for now
 * @param balance what was in the wallet at its end
 */
public record LearnerPoints(
        LearnerHead head,
        List<Goal> goals,
        @Nullable UUID wallet,
        @Nullable LocalDateTime minute,
        int balance,
        LedgerPage page) {}
