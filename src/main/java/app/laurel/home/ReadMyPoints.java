package app.laurel.home;

import app.laurel.people.FamilyDirectory;
import app.laurel.platform.Actor;
import app.laurel.platform.NotFound;
import app.laurel.points.Balance;
import app.laurel.points.Entry;
import app.laurel.points.ExplainBalance;
import app.laurel.points.Ledger;
import app.laurel.rewards.Goals;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A learner reads where the own points came from and went. */
@Service
@Transactional(readOnly = true)
public class ReadMyPoints {

    private final CurrentLearner current;
    private final Ledger ledger;
    private final ExplainBalance explain;
    private final Goals goals;
    private final FamilyDirectory directory;

    ReadMyPoints(
            CurrentLearner current,
            Ledger ledger,
            ExplainBalance explain,
            Goals goals,
            FamilyDirectory directory) {
        this.current = current;
        this.ledger = ledger;
        this.explain = explain;
        this.goals = goals;
        this.directory = directory;
    }

    /**
     * The points with the newest {@code size} lines of the spendable wallet, or of a goal that has
     * or once had points in it; another goal is not found. Four statements, one more for a past
     * minute.
     *
     * @param minute a past minute in the family's time zone, whose balance and lines are wanted, or
     *     null for now
     */
    public MyPoints open(
            Actor actor, @Nullable UUID goal, @Nullable LocalDateTime minute, int size) {
        var here = current.read(actor);
        var learner = here.learner();
        var wallets = goals.wallets(learner.id());
        if (goal != null
                && wallets.goals().stream().noneMatch(one -> one.rewardId().equals(goal))) {
            throw new NotFound();
        }
        var explained = explain.explain(learner.id(), goal, minute, here.family().zone(), size);
        return new MyPoints(
                here.family().zone(),
                wallets.balances().stream()
                        .filter(Balance::isSpendable)
                        .mapToInt(Balance::points)
                        .sum(),
                wallets.goals(),
                goal,
                minute,
                explained.balance(),
                named(actor, explained.causes()),
                explained.more());
    }

    /** {@link NotFound} unless the learner has or once had points in the goal. One statement. */
    public void requireGoal(Actor actor, UUID goal) {
        var wallets = goals.wallets(actor.requireLearner().id());
        if (wallets.goals().stream().noneMatch(one -> goal.equals(one.rewardId()))) {
            throw new NotFound();
        }
    }

    /** Up to {@code size} lines before the one with this number, newest first. Two statements. */
    public List<PointsLine> before(Actor actor, @Nullable UUID goal, int number, int size) {
        return named(actor, ledger.lines(actor.requireLearner().id(), goal, number, size));
    }

    private List<PointsLine> named(Actor actor, List<Entry> lines) {
        var others =
                lines.stream()
                        .map(Entry::actorId)
                        .filter(Objects::nonNull)
                        .filter(id -> id != actor.id())
                        .collect(Collectors.toSet());
        var names = others.isEmpty() ? Map.<Integer, String>of() : directory.names(others);
        return lines.stream()
                .map(
                        line ->
                                PointsLine.of(
                                        line,
                                        line.actorId() == null ? null : names.get(line.actorId())))
                .toList();
    }
}
