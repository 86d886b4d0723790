package app.laurel.earning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.laurel.platform.Actor;
import app.laurel.platform.AuditFilter;
import app.laurel.platform.AuditLine;
import app.laurel.platform.AuditLog;
import app.laurel.platform.NotFound;
import app.laurel.platform.Refusal;
import app.laurel.points.CheckLedger;
import app.laurel.points.CheckedRule;
import app.laurel.points.Entry;
import app.laurel.points.Ledger;
import app.laurel.points.SourceType;
import app.laurel.rewards.SaveForGoal;
import app.laurel.rewards.Toyshop;
import app.laurel.support.Books;
import app.laurel.support.Household;
import app.laurel.support.LaurelTest;
import app.laurel.support.StatementCount;
import app.laurel.support.Studies;
import app.laurel.support.TestClock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What was given, taken or earned is undone in the open, as it was shown before. */
@LaurelTest
class UndoLineTest {

    @Autowired private Household household;
    @Autowired private Studies studies;
    @Autowired private Toyshop toyshop;
    @Autowired private SaveForGoal save;
    @Autowired private AdjustPoints adjust;
    @Autowired private UndoLine undo;
    @Autowired private Ledger ledger;
    @Autowired private CheckLedger check;
    @Autowired private AuditLog audit;
    @Autowired private Books books;
    @Autowired private TestClock clock;

    private Actor sam;
    private Actor kim;
    private Actor mia;

    @BeforeEach
    void family() {
        sam = household.parent("Sam");
        kim = household.coParent(sam, "Kim");
        mia = household.learner(sam, "Mia");
    }

    @AfterEach
    void everyRuleHolds() {
        books.mustBalance();
        assertThat(check.of(List.of(mia.id()))).hasSize(9).allMatch(CheckedRule::holds);
    }

    @Test
    void whoGaveTakesBackWithOneTapForTenMinutes() {
        var line = adjust.adjust(sam, mia.id(), 12, "Helped", "k");
        clock.advance(Duration.ofMinutes(9));
        assertThat(undo.preview(sam, mia.id(), line).oneTap()).isTrue();
        assertThat(undo.preview(kim, mia.id(), line).oneTap()).isFalse();
        undo.undo(sam, mia.id(), line, -12, null);
        var reversal = newest();
        assertThat(reversal.amount()).isEqualTo(-12);
        assertThat(reversal.reverses()).isEqualTo(line);
        assertThat(reversal.source()).isEqualTo(SourceType.REVERSAL);
        assertThat(reversal.description()).isEqualTo("Undone: Helped");
        assertThat(ledger.spendable(mia.id())).isZero();
    }

    @Test
    void laterAndForOthersItTakesAReasonThatTheLearnerReads() {
        var line = adjust.adjust(sam, mia.id(), 12, "Helped", "k");
        needsReason(kim, line, -12, null);
        clock.advance(Duration.ofMinutes(11));
        needsReason(sam, line, -12, " ");
        needsReason(sam, line, -12, "x".repeat(201));
        undo.undo(sam, mia.id(), line, -12, " It was \n Jonas ");
        assertThat(newest().description()).isEqualTo("Undone: Helped – It was Jonas");
        assertThat(newest().actorId()).isEqualTo(sam.id());
        audited("ADJUSTMENT_UNDONE", "-12\nIt was Jonas");
    }

    @Test
    void aDeductionComesBackWhole() {
        household.give(mia, 20);
        var line = adjust.adjust(sam, mia.id(), -5, "Lamp", "k");
        household.give(mia, 100);
        assertThat(undo.preview(kim, mia.id(), line).moves()).isEqualTo(5);
        undo.undo(kim, mia.id(), line, 5, "The cat did it");
        assertThat(ledger.spendable(mia.id())).isEqualTo(120);
    }

    @Test
    void whatALessonPaidIsUndoneWithAReasonByAParent() {
        var lesson = studies.finish(mia, "science/solid-liquid-gas", 5, Duration.ofSeconds(1));
        var paid =
                ledger.ofSource(mia.id(), lesson).stream()
                        .filter(entry -> entry.source() == SourceType.QUIZ_CORRECT)
                        .findFirst()
                        .orElseThrow();
        needsReason(sam, paid.id(), -5, null);
        undo.undo(sam, mia.id(), paid.id(), -5, "Kim answered");
        assertThat(newest().description()).startsWith("Undone: Lesson").endsWith("– Kim answered");
        audited("EARNING_UNDONE", "-5\nKim answered");
        var finished =
                ledger.ofSource(mia.id(), lesson).stream()
                        .filter(entry -> entry.source() == SourceType.LESSON_COMPLETE)
                        .findFirst()
                        .orElseThrow();
        undo.undo(kim, mia.id(), finished.id(), -2, "Again");
    }

    @Test
    void anAchievementIsUndoneLikewise() {
        studies.finish(mia, "science/solid-liquid-gas", 7, Duration.ofSeconds(1));
        var earned =
                ledger.everything(mia.id()).stream()
                        .filter(entry -> entry.source() == SourceType.ACHIEVEMENT)
                        .findFirst()
                        .orElseThrow();
        undo.undo(sam, mia.id(), earned.id(), -earned.amount(), "Not alone");
        assertThat(newest().amount()).isEqualTo(-earned.amount());
    }

    @Test
    void whatIsSpentAlreadyIsNotOwed() {
        var line = adjust.adjust(sam, mia.id(), 12, "Helped", "k");
        adjust.adjust(sam, mia.id(), -5, "Sweets", "k2");
        var preview = undo.preview(sam, mia.id(), line);
        assertThat(preview.moves()).isEqualTo(-7);
        assertThat(preview.isWhole()).isFalse();
        undo.undo(sam, mia.id(), line, -7, "Oops");
        assertThat(newest().description()).isEqualTo("Undone, 7 of 12: Helped – Oops");
        assertThat(ledger.spendable(mia.id())).isZero();
        household.give(mia, 50);
        refused("earning.undo.already", () -> undo.undo(sam, mia.id(), line, -5, "More"));
        assertThat(ledger.spendable(mia.id())).isEqualTo(50);
    }

    @Test
    void otherFiguresThanThoseShownAreRefused() {
        var line = adjust.adjust(sam, mia.id(), 12, "Helped", "k");
        adjust.adjust(sam, mia.id(), -5, "Sweets", "k2");
        refused("earning.undo.changed", () -> undo.undo(sam, mia.id(), line, -12, "x"));
        household.give(mia, 1);
        refused("earning.undo.changed", () -> undo.undo(sam, mia.id(), line, -7, "x"));
        refused("earning.undo.changed", () -> undo.undo(sam, mia.id(), line, 0, "x"));
        refused("earning.undo.changed", () -> undo.undo(sam, mia.id(), line, 8, "x"));
        assertThat(ledger.spendable(mia.id())).isEqualTo(8);
    }

    @Test
    void whereNothingIsLeftThereIsNothingToTake() {
        var line = adjust.adjust(sam, mia.id(), 12, "Helped", "k");
        var goal = toyshop.reward(sam, "Skateboard", 50);
        save.put(mia, goal, 12, "k");
        assertThat(undo.preview(sam, mia.id(), line).isSpent()).isTrue();
        refused("earning.undo.spent", () -> undo.undo(sam, mia.id(), line, 0, "x"));
        refused("earning.undo.spent", () -> undo.undo(sam, mia.id(), line, -12, "x"));
        assertThat(ledger.everything(mia.id()))
                .noneMatch(entry -> entry.source() == SourceType.REVERSAL);
    }

    @Test
    void onceMoreHasNoSecondEffectAndOthersAreToldWho() {
        household.give(mia, 100);
        var line = adjust.adjust(sam, mia.id(), 12, "Helped", "k");
        undo.undo(sam, mia.id(), line, -12, null);
        undo.undo(sam, mia.id(), line, -12, null);
        assertThat(ledger.spendable(mia.id())).isEqualTo(100);
        toldWho("Sam", kim, line);
        clock.advance(Duration.ofHours(1));
        undo.undo(sam, mia.id(), line, -12, "In the other tab");
        assertThat(ledger.spendable(mia.id())).isEqualTo(100);
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> undo.preview(sam, mia.id(), line))
                .satisfies(refusal -> assertThat(refusal.arguments()).containsExactly("You"));
    }

    @Test
    void anAdministratorsAdjustmentIsUndoneByAParentAndTheOtherWayRound() {
        var alex = household.administrator("Alex");
        var lost = adjust.adjust(alex, mia.id(), 5, "Lost by a fault", "k1");
        undo.undo(sam, mia.id(), lost, -5, "It was there");
        var given = adjust.adjust(sam, mia.id(), 5, "Helped", "k2");
        needsReason(alex, given, -5, null);
        undo.undo(alex, mia.id(), given, -5, "Asked for by Sam");
        assertThat(ledger.spendable(mia.id())).isZero();
    }

    @Test
    void whatIsNoneOfTheirsIsNotFound() {
        var lesson = studies.finish(mia, "science/solid-liquid-gas", 5, Duration.ofSeconds(1));
        var paid = ledger.ofSource(mia.id(), lesson).getFirst().id();
        var line = adjust.adjust(sam, mia.id(), 10, "Start", "k1");
        var jonas = household.learner(sam, "Jonas");
        var alex = household.administrator("Alex");
        notFound(household.parent("Pat"), mia, line);
        notFound(mia, mia, line);
        notFound(jonas, mia, line);
        notFound(sam, jonas, line);
        notFound(sam, mia, UUID.randomUUID());
        notFound(alex, mia, paid);
        var goal = toyshop.reward(sam, "Skateboard", 50);
        save.put(mia, goal, 3, "k");
        notFound(sam, mia, newest().id());
        notFound(sam, mia, ledger.lines(mia.id(), goal, 9, 1).getFirst().id());
        undo.undo(sam, mia.id(), line, -10, null);
        notFound(sam, mia, newest().id());
    }

    @Test
    void aClockThatWasSetBackOrForwardADayTakesTheTapAwayAndNothingElse() {
        var line = adjust.adjust(sam, mia.id(), 12, "Helped", "k");
        for (var step : new int[] {-1, 2}) {
            clock.advance(Duration.ofDays(step));
            needsReason(sam, line, -12, null);
        }
        clock.advance(Duration.ofDays(-2));
        undo.undo(sam, mia.id(), line, -12, "Oops");
        assertThat(newest().at()).isEqualTo(ledger.line(mia.id(), line).orElseThrow().at());
    }

    @Test
    void staysWithinEightStatements() {
        household.give(mia, 100);
        var line = adjust.adjust(sam, mia.id(), 12, "Helped", "k");
        StatementCount.assertAtMost(4, () -> undo.preview(sam, mia.id(), line));
        StatementCount.assertAtMost(8, () -> undo.undo(sam, mia.id(), line, -12, null));
    }

    private Entry newest() {
        return ledger.lines(mia.id(), null, Integer.MAX_VALUE, 1).getFirst();
    }

    private void audited(String action, String detail) {
        assertThat(audit.lines(AuditFilter.ALL, Long.MAX_VALUE, 1).getFirst())
                .extracting(AuditLine::action, AuditLine::detail, AuditLine::learnerId)
                .containsExactly(action, detail, mia.id());
    }

    private void needsReason(Actor actor, UUID line, int shown, String reason) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> undo.undo(actor, mia.id(), line, shown, reason))
                .satisfies(refusal -> assertThat(refusal.field()).isEqualTo("reason"));
    }

    private void toldWho(String name, Actor actor, UUID line) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> undo.undo(actor, mia.id(), line, -12, "x"))
                .satisfies(
                        refusal -> {
                            assertThat(refusal.key()).isEqualTo("earning.undo.already");
                            assertThat(refusal.arguments()).containsExactly(name);
                        });
    }

    private void notFound(Actor actor, Actor learner, UUID line) {
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> undo.preview(actor, learner.id(), line));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> undo.undo(actor, learner.id(), line, -1, "x"));
    }

    private static void refused(String key, Runnable action) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(action::run)
                .satisfies(refusal -> assertThat(refusal.key()).isEqualTo(key));
    }
}
