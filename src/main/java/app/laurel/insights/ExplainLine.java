package app.laurel.insights;

import app.laurel.learning.LearningRecord;
import app.laurel.learning.LessonCard;
import app.laurel.mastery.AchievementType;
import app.laurel.people.Learner;
import app.laurel.people.Roster;
import app.laurel.platform.Actor;
import app.laurel.points.Entry;
import app.laurel.points.Ledger;
import app.laurel.quizzes.AttemptAddress;
import app.laurel.shell.Text;
import app.laurel.shell.parts.Signed;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says in words why a line of a ledger is there, and where to see more of it. */
@Component
class ExplainLine {

    private final Ledger ledger;
    private final LearningRecord record;

    ExplainLine(Ledger ledger, LearningRecord record) {
        this.ledger = ledger;
        this.record = record;
    }

    /** One statement at most. */
    Why explain(Actor actor, Roster roster, Entry entry) {
        return switch (entry.source()) {
            case QUIZ_CORRECT, LESSON_COMPLETE, DOUBLE_OR_LOSS_DEDUCTION ->
                    ofLesson(actor, entry, roster, roster.learner(entry.learnerId()));
            case ACHIEVEMENT -> because(entry, roster, achievement(entry), null, null);
            case REDEMPTION, REDEMPTION_RETURN ->
                    ofFamily(actor, entry, roster, said(entry), "requests", "requests");
            case GOAL_DELEGATION, GOAL_RETURN ->
                    because(
                            entry,
                            roster,
                            said(entry),
                            "learners/" + entry.learnerId() + "/goals",
                            "goals");
            case PARENT_ADJUST, ADMIN_ADJUST -> byHand(actor, entry, roster, said(entry));
            case REVERSAL -> byHand(actor, entry, roster, undoes(entry));
        };
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
}
