package app.laurel.insights;

import app.laurel.learning.LearningRecord;
import app.laurel.learning.LessonCard;
import app.laurel.mastery.AchievementType;
import app.laurel.people.FamilyDirectory;
import app.laurel.people.Learner;
import app.laurel.people.OutsideLooks;
import app.laurel.people.Roster;
import app.laurel.platform.Actor;
import app.laurel.platform.NotFound;
import app.laurel.points.Balance;
import app.laurel.points.Entry;
import app.laurel.points.ExplainBalance;
import app.laurel.points.Ledger;
import app.laurel.quizzes.AttemptAddress;
import app.laurel.shell.Text;
import app.laurel.shell.parts.Signed;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
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
    private final LearningRecord record;
    private final Clock clock;

    ReadLedger(
            LookAtLearner lookAt,
            FamilyDirectory directory,
            OutsideLooks looks,
            Ledger ledger,
            ExplainBalance explain,
            LearningRecord record,
            Clock clock) {
        this.lookAt = lookAt;
        this.directory = directory;
        this.looks = looks;
        this.ledger = ledger;
        this.explain = explain;
        this.record = record;
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
        var shown = hasWallet(look.balances(), wallet) ? wallet : null;
        var explained = explain.explain(learnerId, shown, minute, look.head().zone(), size);
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
        return switch (entry.source()) {
            case QUIZ_CORRECT, LESSON_COMPLETE, DOUBLE_OR_LOSS_DEDUCTION ->
                    ofLesson(actor, entry, roster, roster.learner(learnerId));
            case ACHIEVEMENT -> because(entry, roster, achievement(entry), null, null);
            case REDEMPTION, REDEMPTION_RETURN ->
                    ofFamily(actor, entry, roster, said(entry), "requests", "requests");
            case GOAL_DELEGATION, GOAL_RETURN ->
                    because(
                            entry,
                            roster,
                            said(entry),
                            "learners/" + learnerId + "/goals",
                            "goals");
            case PARENT_ADJUST, ADMIN_ADJUST -> byHand(actor, entry, roster, said(entry));
            case REVERSAL -> byHand(actor, entry, roster, undoes(entry));
        };
    }

    private Roster look(Actor actor, int learnerId) {
        var roster = directory.rosterAround(actor, learnerId);
        looks.remember(actor, roster.learner(learnerId));
        return roster;
    }

    private Why ofLesson(Actor actor, Entry entry, Roster roster, Learner learner) {
        var result = AttemptAddress.ofSource(String.valueOf(entry.sourceId()));
        if (result.isPresent()) {
            var told = Text.of("insights.why.quiz", entry.description());
            return ofFamily(actor, entry, roster, told, result.get(), "lesson");
        }
        LessonCard lesson = record.lesson(learner, entry.sourceId());
        var words =
                Text.of(
                        "insights.why." + entry.source(),
                        lesson.title(),
                        lesson.correct(),
                        lesson.questions());
        var path = "learners/%d/answers?lesson=%s".formatted(learner.id(), lesson.id());
        return because(entry, roster, words, path, "lesson");
    }

    private static String achievement(Entry entry) {
        var type = AchievementType.valueOf(entry.sourceId());
        return Text.of(
                "insights.why.ACHIEVEMENT",
                Text.of("mastery.achievement." + type + ".title"),
                Text.of("mastery.achievement." + type + ".text"));
    }

    private static String said(Entry entry) {
        return Text.of("insights.why." + entry.source(), entry.description());
    }

    /** Says what the line was that this one undoes, which may have moved more. */
    private String undoes(Entry entry) {
        var amount =
                entry.reverses() == null
                        ? 0
                        : ledger.line(entry.learnerId(), entry.reverses())
                                .map(Entry::amount)
                                .orElse(0);
        return Text.of("insights.why.REVERSAL", entry.description(), Signed.of(amount));
    }

    /** Leads to whoever did it, as far as the reader may look at people. */
    private static Why byHand(Actor actor, Entry entry, Roster roster, String words) {
        if (roster.name(entry.actorId()) == null) {
            return because(entry, roster, words, null, null);
        }
        return actor.isAdministrator()
                ? because(entry, roster, words, "administration/users/" + entry.actorId(), "person")
                : because(entry, roster, words, "settings", "family");
    }

    /** Leads to a page that only the adults of the learner's family can open. */
    private static Why ofFamily(
            Actor actor, Entry entry, Roster roster, String words, String path, String place) {
        return actor.runs(roster.settings().familyId())
                ? because(entry, roster, words, path, place)
                : because(entry, roster, words, null, null);
    }

    private static Why because(
            Entry entry,
            Roster roster,
            String words,
            @Nullable String path,
            @Nullable String place) {
        return new Why(
                words,
                path,
                place == null ? null : Text.of("insights.why.see." + place),
                entry.at(),
                LedgerWords.by(entry, roster),
                entry.amount(),
                entry.balanceAfter() - entry.amount(),
                entry.balanceAfter());
    }

    private static boolean hasWallet(List<Balance> balances, @Nullable UUID wallet) {
        return balances.stream()
                .anyMatch(balance -> wallet != null && wallet.equals(balance.rewardId()));
    }
}
