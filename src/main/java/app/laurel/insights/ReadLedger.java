package app.laurel.insights;

import app.laurel.people.FamilyDirectory;
import app.laurel.people.OutsideLooks;
import app.laurel.people.Roster;
import app.laurel.platform.Actor;
import app.laurel.platform.NotFound;
import app.laurel.points.Balance;
import app.laurel.points.Entry;
import app.laurel.points.ExplainBalance;
import app.laurel.points.Ledger;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows an adult a learner's points, line by line, and explains each line. */
@Service
@Transactional
public class ReadLedger {

    private final LookAtLearner lookAt;
    private final FamilyDirectory directory;
    private final OutsideLooks looks;
    private final Ledger ledger;
    private final ExplainBalance explain;
    private final ExplainLine lines;
    private final Clock clock;

    ReadLedger(
            LookAtLearner lookAt,
            FamilyDirectory directory,
            OutsideLooks looks,
            Ledger ledger,
            ExplainBalance explain,
            ExplainLine lines,
            Clock clock) {
        this.lookAt = lookAt;
        this.directory = directory;
        this.looks = looks;
        this.ledger = ledger;
        this.explain = explain;
        this.lines = lines;
        this.clock = clock;
    }

    /**
     * What is or was in a wallet, and the lines that led to it, up to {@code size}. Four
     * statements, one more for a past minute and for a reader from outside the family.
     *
     * @param wallet the goal whose wallet is wanted; the spendable one when it is null or the
     *     learner has no such wallet
     * @param minute a past minute in the family's time zone, or null for now
     */
    public LearnerPoints points(
            Actor actor,
            int learnerId,
            @Nullable UUID wallet,
            @Nullable LocalDateTime minute,
            int size) {
        var look = lookAt.look(actor, learnerId);
        var end =
                minute == null
                        ? null
                        : minute.plusMinutes(1).atZone(look.head().zone()).toInstant();
        return points(actor, look, wallet, minute, end, size);
    }

    /**
     * The same at the end of a minute that only its offset tells apart from another one, as in the
     * hour that is repeated when summer time ends.
     */
    public LearnerPoints pointsAt(
            Actor actor, int learnerId, @Nullable UUID wallet, Instant minute, int size) {
        var look = lookAt.look(actor, learnerId);
        var local = LocalDateTime.ofInstant(minute, look.head().zone());
        var end = minute.plus(1, ChronoUnit.MINUTES);
        return points(actor, look, wallet, local, end, size);
    }

    private LearnerPoints points(
            Actor actor,
            Look look,
            @Nullable UUID wallet,
            @Nullable LocalDateTime minute,
            @Nullable Instant end,
            int size) {
        var shown = hasWallet(look.balances(), wallet) ? wallet : null;
        var explained = explain.explain(look.learner().id(), shown, end, size);
        var undone = undoneAmong(explained.causes());
        var now = clock.instant();
        var lines =
                explained.causes().stream()
                        .map(
                                entry ->
                                        LedgerWords.line(
                                                entry,
                                                look.roster(),
                                                minute == null
                                                        ? undo(
                                                                actor,
                                                                look.roster(),
                                                                entry,
                                                                undone,
                                                                now)
                                                        : LineUndo.NOT_OFFERED))
                        .toList();
        var page = new LedgerPage(lines, explained.more() ? lines.getLast().number() : null);
        return new LearnerPoints(
                look.head(), look.goals(), shown, minute, explained.balance(), page);
    }

    /** What undid a line is newer, so that the newest lines tell which of them were undone. */
    private static Set<UUID> undoneAmong(List<Entry> newest) {
        return newest.stream()
                .map(Entry::reverses)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    private static LineUndo undo(
            Actor actor, Roster roster, Entry entry, Set<UUID> undone, Instant now) {
        return LineUndo.of(actor, roster.settings().familyId(), entry, undone, now);
    }

    /**
     * More lines of a wallet before the numbered one, up to {@code size}. Three statements, one
     * more for a reader from outside the family.
     */
    public LedgerPage more(
            Actor actor, int learnerId, @Nullable UUID wallet, int before, int size) {
        var roster = look(actor, learnerId);
        var found = ledger.lines(learnerId, wallet, before, size + 1);
        var undone = ledger.undone(found.stream().map(Entry::id).toList());
        var now = clock.instant();
        var lines =
                found.stream()
                        .limit(size)
                        .map(
                                entry ->
                                        LedgerWords.line(
                                                entry,
                                                roster,
                                                undo(actor, roster, entry, undone, now)))
                        .toList();
        return new LedgerPage(lines, found.size() > size ? lines.getLast().number() : null);
    }

    /**
     * Explains one line of the learner's ledger. At most three statements, one more for a reader
     * from outside the family.
     */
    public Why why(Actor actor, int learnerId, UUID line) {
        var roster = look(actor, learnerId);
        var entry = ledger.line(learnerId, line).orElseThrow(NotFound::new);
        return lines.explain(actor, roster, entry);
    }

    private Roster look(Actor actor, int learnerId) {
        var roster = directory.rosterAround(actor, learnerId);
        looks.remember(actor, roster.learner(learnerId));
        return roster;
    }

    private static boolean hasWallet(List<Balance> balances, @Nullable UUID wallet) {
        return balances.stream()
                .anyMatch(balance -> wallet != null && wallet.equals(balance.rewardId()));
    }
}
