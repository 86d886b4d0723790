package app.laurel.rewards;

import app.laurel.platform.Actor;
import app.laurel.points.Balance;
import app.laurel.points.Pace;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a learner saves for, waits for and was answered lately, for a glance at it. */
@Service
@Transactional(readOnly = true)
public class WishesAtHome {

    private static final Duration RECENTLY = Duration.ofDays(2);

    /** What was promised and not delivered is told so long. */
    private static final Duration PROMISED = Duration.ofDays(30);

    private static final int MOST_ANSWERS = 3;

    private final Rewards rewards;
    private final Clock clock;

    WishesAtHome(Rewards rewards, Clock clock) {
        this.rewards = rewards;
        this.clock = clock;
    }

    /**
     * A learner's wishes.
     *
     * @param goals the learner's own goals, nearest first
     * @param news requests that wait, the oldest first, then the newest answers
     */
    public record AtAGlance(List<Goal> goals, List<WishNews> news) {}

    /** The learner's wishes, for who has read balances and paces already. One statement. */
    public AtAGlance atAGlance(
            Actor actor, Collection<Balance> balances, Map<Integer, Pace> paces) {
        var now = clock.instant();
        var rows =
                rewards.wishes(
                        actor.familyId(),
                        actor.requireLearner().id(),
                        Goals.savedIn(balances).map(Balance::rewardId).toArray(UUID[]::new),
                        now.minus(RECENTLY),
                        now.minus(PROMISED));
        var found = rows.stream().map(WishRow::reward).distinct().toList();
        return new AtAGlance(
                Goals.of(found, balances, paces).stream().filter(goal -> !goal.shared()).toList(),
                Stream.concat(waiting(rows), answered(rows)).map(WishRow::news).toList());
    }

    private static Stream<WishRow> waiting(List<WishRow> rows) {
        return rows.stream().filter(WishRow::isWaiting).sorted(Comparator.comparing(WishRow::at));
    }

    private static Stream<WishRow> answered(List<WishRow> rows) {
        return rows.stream()
                .filter(row -> row.isRequested() && !row.isWaiting())
                .sorted(Comparator.comparing(WishRow::at).reversed())
                .limit(MOST_ANSWERS);
    }
}
