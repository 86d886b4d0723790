package app.laurel.insights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import app.laurel.earning.AdjustPoints;
import app.laurel.earning.UndoLine;
import app.laurel.learning.AnswerFilter;
import app.laurel.learning.RecordPosition;
import app.laurel.platform.Actor;
import app.laurel.platform.NotFound;
import app.laurel.rewards.GoalWallet;
import app.laurel.rewards.KeepRewards;
import app.laurel.rewards.RequestReward;
import app.laurel.rewards.RewardCategory;
import app.laurel.rewards.RewardDetails;
import app.laurel.rewards.RewardPicture;
import app.laurel.rewards.SaveForGoal;
import app.laurel.support.Household;
import app.laurel.support.LaurelTest;
import app.laurel.support.StatementCount;
import app.laurel.support.Studies;
import app.laurel.support.TestClock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The ledger in words: who, what, why, and the balance after each line. */
@LaurelTest
class ReadLedgerTest {

    @Autowired private Household household;
    @Autowired private TestClock clock;
    @Autowired private Studies studies;
    @Autowired private AdjustPoints adjust;
    @Autowired private UndoLine undo;
    @Autowired private KeepRewards rewards;
    @Autowired private SaveForGoal save;
    @Autowired private RequestReward request;
    @Autowired private ReadLedger read;
    @Autowired private ObserveLearner observe;

    private Actor sam;
    private Actor mia;

    @BeforeEach
    void family() {
        sam = household.parent("Sam");
        mia = household.learner(sam, "Mia");
    }

    @Test
    void eachLineSaysWhatWhoAndTheBalanceAfterwards() {
        household.give(mia, 100);
        adjust.adjust(sam, mia.id(), -30, "Broke the lamp", "k1");
        adjust.adjust(household.administrator("Alex"), mia.id(), 5, "Lost by a fault", "k2");

        assertThat(read.points(sam, mia.id(), null, null, 10).page().lines())
                .extracting(
                        LedgerLine::what, LedgerLine::by, LedgerLine::amount, LedgerLine::balance)
                .containsExactly(
                        tuple("Lost by a fault", "Alex", 5, 75),
                        tuple("Broke the lamp", "Sam", -30, 70),
                        tuple("A present", "Laurel", 100, 100));
    }

    @Test
    void headAddsUpWhatIsInGoals() {
        var reward = reward("Skateboard", 500);
        household.give(mia, 100);
        save.put(mia, reward, 40, "k1");

        var points = read.points(sam, mia.id(), null, null, 10);
        assertThat(points.head().spendable()).isEqualTo(60);
        assertThat(points.head().saved()).isEqualTo(40);
        assertThat(points.goals()).extracting("title").containsExactly("Skateboard");
        var goal = read.points(sam, mia.id(), reward, null, 10);
        assertThat(goal.wallet()).isEqualTo(reward);
        assertThat(goal.page().lines())
                .extracting(LedgerLine::amount, LedgerLine::balance)
                .containsExactly(tuple(40, 40));
    }

    @Test
    void aGoalThatIsEmptyNowCanStillBeExplainedAlsoToAnAdministrator() {
        household.give(mia, 100);
        var kite = reward("Kite", 500);
        save.put(mia, kite, 40, "k1");
        var bike = reward("Bike", 60);
        save.put(mia, bike, 60, "k2");
        request.request(mia, UUID.randomUUID(), bike, null);
        save.takeBack(mia, kite, 40, "k4");
        save.put(mia, reward("Atlas", 500), 1, "k5");
        rewards.archive(sam, kite);

        for (var reader : new Actor[] {sam, household.administrator("Alex")}) {
            var points = read.points(reader, mia.id(), null, null, 10);
            assertThat(points.goals())
                    .extracting(GoalWallet::title, GoalWallet::points, GoalWallet::isPast)
                    .containsExactly(
                            tuple("Atlas", 1, false),
                            tuple("Bike", 0, true),
                            tuple("Kite", 0, true));
            assertThat(read.points(reader, mia.id(), kite, null, 10))
                    .satisfies(
                            past -> {
                                assertThat(past.wallet()).isEqualTo(kite);
                                assertThat(past.balance()).isZero();
                                assertThat(past.page().lines())
                                        .extracting(LedgerLine::amount, LedgerLine::balance)
                                        .containsExactly(tuple(-40, 0), tuple(40, 40));
                            });
        }
    }

    @Test
    void aWalletThatIsNotTheLearnersIsTheSpendableOne() {
        household.give(mia, 100);
        var points = read.points(sam, mia.id(), UUID.randomUUID(), null, 10);
        assertThat(points.wallet()).isNull();
        assertThat(points.page().lines()).hasSize(1);
    }

    @Test
    void everyLineIsReachedPageByPage() {
        for (var i = 1; i <= 7; i++) {
            household.give(mia, i);
        }
        var amounts = new ArrayList<Integer>();
        var page = read.points(sam, mia.id(), null, null, 3).page();
        while (true) {
            page.lines().forEach(line -> amounts.add(line.amount()));
            if (page.next() == null) {
                break;
            }
            page = read.more(sam, mia.id(), null, page.next(), 3);
        }
        assertThat(amounts).containsExactly(7, 6, 5, 4, 3, 2, 1);
    }

    @Test
    void whyLeadsToTheLesson() {
        var lesson = studies.finish(mia, "science/solid-liquid-gas", 5, Duration.ofSeconds(1));
        var line = whyOf("right");
        assertThat(line.words())
                .isEqualTo("For 5 of 7 right answers in the lesson “Solid, liquid, gas”.");
        assertThat(line.path()).isEqualTo("learners/" + mia.id() + "/answers?lesson=" + lesson);
        assertThat(line.by()).isEqualTo("Mia");
        assertThat(line.after() - line.before()).isEqualTo(5).isEqualTo(line.amount());
    }

    @Test
    void everyKindOfLineIsExplained() {
        household.give(mia, 300);
        studies.finish(mia, "science/solid-liquid-gas", 5, Duration.ofSeconds(1));
        var line = adjust.adjust(sam, mia.id(), 10, "Oops", "k1");
        undo.undo(sam, mia.id(), line, -10, null);
        adjust.adjust(household.administrator("Alex"), mia.id(), 5, "Lost by a fault", "k2");
        var reward = reward("Skateboard", 120);
        save.put(mia, reward, 40, "k3");
        save.takeBack(mia, reward, 10, "k4");
        var wish = UUID.randomUUID();
        request.request(mia, wish, reward, null);

        var lines = read.points(sam, mia.id(), null, null, 50).page().lines();
        assertThat(lines).hasSizeGreaterThan(8);
        for (var one : lines) {
            var why = read.why(sam, mia.id(), one.id());
            assertThat(why.words()).isNotBlank().doesNotContain("!insights").doesNotContain("{");
            assertThat(why.after()).isEqualTo(one.balance());
        }
    }

    @Test
    void eachLineSaysWhetherItCanBeUndone() {
        var lesson = studies.finish(mia, "science/solid-liquid-gas", 5, Duration.ofSeconds(1));
        adjust.adjust(sam, mia.id(), 10, "Helped", "k1");
        var oops = adjust.adjust(sam, mia.id(), 3, "Oops", "k2");
        undo.undo(sam, mia.id(), oops, -3, null);
        save.put(mia, reward("Skateboard", 120), 4, "k3");
        assertThat(lesson).isNotNull();
        assertThat(undoOf(sam)).containsEntry("Helped", LineUndo.ONE_TAP);
        assertThat(undoOf(sam)).containsEntry("Oops", LineUndo.UNDONE);
        assertThat(undoOf(sam)).containsEntry("Undone: Oops", LineUndo.NOT_OFFERED);
        assertThat(undoOf(sam)).containsEntry("Saved for “Skateboard”", LineUndo.NOT_OFFERED);
        var finished = "Lesson “Solid, liquid, gas” finished";
        assertThat(undoOf(sam)).containsEntry(finished, LineUndo.WITH_REASON);
        var alex = household.administrator("Alex");
        assertThat(undoOf(alex)).containsEntry(finished, LineUndo.NOT_OFFERED);
        assertThat(undoOf(alex)).containsEntry("Helped", LineUndo.WITH_REASON);
        clock.advance(Duration.ofMinutes(11));
        assertThat(undoOf(sam)).containsEntry("Helped", LineUndo.WITH_REASON);
        var past = LocalDateTime.now(clock.withZone(ZoneId.of("Europe/Berlin")));
        assertThat(read.points(sam, mia.id(), null, past, 50).page().lines())
                .isNotEmpty()
                .allMatch(line -> line.undo() == LineUndo.NOT_OFFERED);
        var page = read.more(sam, mia.id(), null, Integer.MAX_VALUE, 50);
        assertThat(page.lines())
                .isEqualTo(read.points(sam, mia.id(), null, null, 50).page().lines());
        StatementCount.assertAtMost(3, () -> read.more(sam, mia.id(), null, 5, 2));
    }

    private Map<String, LineUndo> undoOf(Actor reader) {
        return read.points(reader, mia.id(), null, null, 50).page().lines().stream()
                .collect(Collectors.toMap(LedgerLine::what, LedgerLine::undo));
    }

    @Test
    void aPastMinuteHasItsBalanceAndTheLinesBeforeIt() {
        clock.stopAt(Instant.parse("2026-03-10T15:00:00Z"));
        household.give(mia, 42);
        clock.stopAt(Instant.parse("2026-03-11T15:00:00Z"));
        household.give(mia, 8);
        var then = read.points(sam, mia.id(), null, LocalDateTime.parse("2026-03-10T16:00"), 9);
        assertThat(then.balance()).isEqualTo(42);
        assertThat(then.page().lines()).extracting(LedgerLine::amount).containsExactly(42);
        assertThat(then.head().spendable()).isEqualTo(50);
        assertThat(read.points(sam, mia.id(), null, null, 9).balance()).isEqualTo(50);
    }

    @Test
    void whatWasDoneByHandLeadsToWhoDidIt() {
        adjust.adjust(sam, mia.id(), 10, "Helped", "k1");
        var line = read.points(sam, mia.id(), null, null, 1).page().lines().getFirst().id();
        assertThat(read.why(sam, mia.id(), line).path()).isEqualTo("settings");
        assertThat(read.why(household.administrator("Alex"), mia.id(), line).path())
                .isEqualTo("administration/users/" + sam.id());
    }

    @Test
    void foreignLinesAreNotFound() {
        household.give(mia, 100);
        var line = read.points(sam, mia.id(), null, null, 1).page().lines().getFirst().id();
        var kim = household.parent("Kim");
        var ada = household.learner(kim, "Ada");
        assertThatThrownBy(() -> read.why(kim, mia.id(), line)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> read.why(kim, ada.id(), line)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> read.why(sam, mia.id(), UUID.randomUUID()))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> read.points(kim, mia.id(), null, null, 5))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> read.more(kim, mia.id(), null, 5, 5)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> read.points(mia, mia.id(), null, null, 5))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void whoeverReadsOnFromOutsideTheFamilyIsRememberedToo() {
        household.give(mia, 100);
        household.give(mia, 50);
        var line = read.points(sam, mia.id(), null, null, 1).page().lines().getFirst().id();
        var given = adjust.adjust(sam, mia.id(), 10, "Helped", "k1");
        read.more(household.administrator("Alex"), mia.id(), null, 5, 5);
        read.why(household.administrator("Ruth"), mia.id(), line);
        undo.preview(household.administrator("Pat"), mia.id(), given);
        observe.moreAnswers(
                household.administrator("Toni"),
                mia.id(),
                new AnswerFilter(null, null, null, AnswerFilter.Outcome.ANY, Instant.EPOCH),
                RecordPosition.START,
                5);
        read.more(sam, mia.id(), null, 5, 5);
        assertThat(observe.performance(sam, mia.id(), 1).looks())
                .extracting(OutsideLook::name)
                .containsExactlyInAnyOrder("Alex", "Ruth", "Pat", "Toni");
    }

    @Test
    void statementsDoNotGrowWithTheLedger() {
        var reward = reward("Skateboard", 500);
        for (var i = 1; i <= 30; i++) {
            household.give(mia, i);
        }
        save.put(mia, reward, 40, "k1");
        var alex = household.administrator("Alex");
        StatementCount.assertAtMost(4, () -> read.points(sam, mia.id(), null, null, 50));
        StatementCount.assertAtMost(5, () -> read.points(alex, mia.id(), null, null, 50));
        var yesterday = LocalDateTime.now().minusDays(1);
        StatementCount.assertAtMost(5, () -> read.points(sam, mia.id(), null, yesterday, 50));
    }

    private Why whyOf(String what) {
        var line =
                read.points(sam, mia.id(), null, null, 50).page().lines().stream()
                        .filter(one -> one.what().contains(what))
                        .findFirst()
                        .orElseThrow();
        return read.why(sam, mia.id(), line.id());
    }

    private UUID reward(String title, int cost) {
        var id = UUID.randomUUID();
        rewards.add(
                sam,
                id,
                RewardDetails.unlimited(
                        title, cost, RewardCategory.OTHER, RewardPicture.values()[0], "leaf"));
        return id;
    }
}
