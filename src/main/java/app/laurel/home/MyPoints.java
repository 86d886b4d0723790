package app.laurel.home;

import app.laurel.rewards.GoalWallet;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A learner's points: what can be spent, what is in goals, and the newest lines of one wallet.
 *
 * @param goals wallets of goals, those that are empty now last
 * @param shown the goal whose lines these are, or null for the points to spend
 * @param minute the past minute that is shown, or null for now
 * @param balance what was in the shown wallet at its end
 * @param lines newest first
 * @param more whether there are older ones
 */
public record MyPoints(
        ZoneId zone,
        int spendable,
        List<GoalWallet> goals,
        @Nullable UUID shown,
        @Nullable LocalDateTime minute,
        int balance,
        List<PointsLine> lines,
        boolean more) {}
