package app.laurel.rewards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.laurel.people.KeepLearners;
import app.laurel.platform.Actor;
import app.laurel.platform.NotFound;
import app.laurel.platform.Refusal;
import app.laurel.points.CheckLedger;
import app.laurel.points.CheckedRule;
import app.laurel.points.Entry;
import app.laurel.points.Ledger;
import app.laurel.support.Books;
import app.laurel.support.Household;
import app.laurel.support.LaurelTest;
import app.laurel.support.Races;
import app.laurel.support.TestClock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Requests and goals when words are too long, prices change, rewards and learners go, and clocks
 * jump. Rewards of other families are in {@link ForeignFamilyTest}.
 */
@LaurelTest
class BadInputTest {

    @Autowired private Household household;
    @Autowired private Toyshop toyshop;
    @Autowired private RequestReward requests;
    @Autowired private DecideRedemption decide;
    @Autowired private SaveForGoal goals;
    @Autowired private KeepRewards keep;
    @Autowired private KeepLearners learners;
    @Autowired private RequestQueue queue;
    @Autowired private Ledger ledger;
    @Autowired private CheckLedger check;
    @Autowired private Books books;
    @Autowired private TestClock clock;
    @Autowired private JdbcTemplate jdbc;

    private Actor sam;
    private Actor kim;
    private Actor mia;
    private UUID movie;

    @BeforeEach
    void family() {
        sam = household.parent("Sam");
        kim = household.coParent(sam, "Kim");
        mia = household.learner(sam, "Mia");
        household.give(mia, 100);
        movie = toyshop.reward(sam, "Movie", 20);
    }

    @AfterEach
    void everyRuleHolds() {
        books.mustBalance();
        assertThat(check.of(List.of(mia.id()))).hasSize(9).allMatch(CheckedRule::holds);
    }

    @Test
    void wordsBesideARequestHaveAtMost300Letters() {
        var id = UUID.randomUUID();
        refusedAt("note", () -> requests.request(mia, id, movie, "x".repeat(10_000)));
        requests.request(mia, id, movie, " \n ");
        refusedAt("note", () -> decide.reject(sam, id, "x".repeat(10_000)));
        assertThat(toyshop.status(id)).isEqualTo("PENDING");
        decide.reject(sam, id, "");
        assertThat(queue.decided(sam, Position.START, 1).lines().getFirst().parentNote()).isNull();
    }

    @Test
    void aPriceThatChangesAfterTheRequestChangesNothingForIt() {
        for (var price : new int[] {5, 90}) {
            goals.put(mia, movie, 15, "k" + price);
            var id = toyshop.request(mia, movie);
            keep.change(sam, movie, toyshop.version(movie), Toyshop.details("Movie", price));
            assertThat(queue.overview(sam, 1).waiting().getFirst().cost()).isEqualTo(20);
            decide.approve(sam, id);
            assertThat(total()).isEqualTo(80);
            decide.undo(sam, id);
            assertThat(total()).isEqualTo(100);
            assertThat(saved()).isEqualTo(Math.min(15, price));
            goals.takeBack(mia, movie, saved(), "back" + price);
            keep.change(sam, movie, toyshop.version(movie), Toyshop.details("Movie", 20));
        }
    }

    @Test
    void aGoalThatIsArchivedWhileBeingSavedToTakesAndKeepsNothing() {
        goals.put(mia, movie, 7, "before");
        keep.archive(kim, movie);
        refused("rewards.rule.archived", () -> goals.put(mia, movie, 5, "after"));
        goals.put(mia, movie, 7, "before");
        refused("rewards.goal.notSaved", () -> goals.takeBack(mia, movie, 7, "undo"));
        assertThat(ledger.spendable(mia.id())).isEqualTo(100);
    }

    @Test
    void theRequestOfALearnerWhoWasErasedIsNotFound() {
        var waiting = toyshop.request(mia, movie);
        var approved = toyshop.request(mia, toyshop.reward(sam, "Book", 5));
        decide.approve(sam, approved);
        learners.erase(sam, mia.id(), "Mia");
        notFound(() -> decide.approve(kim, waiting));
        notFound(() -> decide.approveAll(kim, List.of(waiting)));
        notFound(() -> decide.reject(kim, waiting, "no"));
        notFound(() -> decide.fulfil(kim, approved));
        notFound(() -> decide.undo(sam, approved));
        assertThat(queue.overview(sam, 5).waiting()).isEmpty();
    }

    @RepeatedTest(10)
    void erasingWhileOthersDecideEndsWithoutARequestAndWithoutAFault() {
        var first = toyshop.request(mia, movie);
        var book = toyshop.reward(sam, "Book", 5);
        var second = toyshop.request(mia, book);
        var third = toyshop.request(mia, toyshop.reward(sam, "Lego", 5));
        decide.approve(sam, third);
        var board = toyshop.reward(sam, "Skateboard", 90);
        goals.put(mia, board, 5, "first");
        var runners = new ArrayList<Runnable>();
        runners.add(() -> decide.approve(kim, first));
        runners.add(() -> decide.reject(kim, second, "no"));
        runners.add(() -> decide.cancel(mia, second));
        runners.add(() -> decide.undo(sam, third));
        runners.add(() -> goals.put(mia, board, 5, "second"));
        runners.add(() -> toyshop.request(mia, toyshop.reward(kim, "Late", 1)));
        runners.add(() -> keep.archive(kim, movie));
        Collections.shuffle(runners);
        runners.addFirst(() -> learners.erase(sam, mia.id(), "Mia"));
        var outcomes = Races.run(runners);
        assertThat(outcomes.getFirst()).isNull();
        assertThat(outcomes.stream().filter(Objects::nonNull))
                .allSatisfy(
                        failure ->
                                assertThat(failure).isInstanceOfAny(Refusal.class, NotFound.class));
        for (var table : List.of("reward_redemptions", "wallets", "points_ledger")) {
            assertThat(
                            jdbc.queryForObject(
                                    "select count(*) from " + table + " where learner_id = ?",
                                    Integer.class,
                                    mia.id()))
                    .as(table)
                    .isZero();
        }
    }

    @Test
    void aClockThatStepsADayEitherWayChangesNoOutcome() {
        for (var step : new int[] {-1, 2}) {
            goals.put(mia, movie, 5, "before" + step);
            var id = toyshop.request(mia, movie);
            clock.advance(Duration.ofDays(step));
            decide.approve(sam, id);
            decide.fulfil(sam, id);
            decide.unfulfil(sam, id);
            clock.advance(Duration.ofDays(-step));
            assertThat(queue.decided(sam, Position.START, 1).lines().getFirst())
                    .satisfies(
                            request -> {
                                assertThat(request.id()).isEqualTo(id);
                                assertThat(request.undoable()).isTrue();
                                assertThat(request.oneTap()).isFalse();
                            });
            decide.undo(sam, id, "The clock was wrong");
            goals.takeBack(mia, movie, 5, "after" + step);
            assertThat(ledger.spendable(mia.id())).isEqualTo(100);
        }
        var lines = ledger.lines(mia.id(), null, Integer.MAX_VALUE, 50);
        assertThat(lines.reversed()).extracting(Entry::at).isSorted();
    }

    @Test
    void aWeeklyLimitHoldsAlsoWhenTheClockIsSetBackADay() {
        var weekly = toyshop.reward(sam, Toyshop.limited("Games", 5, null, null, 1, Period.WEEK));
        clock.stopAt(java.time.Instant.parse("2026-03-12T12:00:00Z"));
        decide.approve(sam, toyshop.request(mia, weekly));
        clock.advance(Duration.ofDays(-1));
        refused("rewards.rule.week", () -> toyshop.request(mia, weekly));
        clock.advance(Duration.ofDays(2));
        refused("rewards.rule.week", () -> toyshop.request(mia, weekly));
    }

    private int saved() {
        return ledger.balances(List.of(mia.id())).stream()
                .filter(balance -> movie.equals(balance.rewardId()))
                .mapToInt(balance -> balance.points())
                .sum();
    }

    private int total() {
        return saved() + ledger.spendable(mia.id());
    }

    private static void notFound(Runnable action) {
        assertThatExceptionOfType(NotFound.class).isThrownBy(action::run);
    }

    private static void refused(String key, Runnable action) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(action::run)
                .satisfies(refusal -> assertThat(refusal.key()).isEqualTo(key));
    }

    private static void refusedAt(String field, Runnable action) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(action::run)
                .satisfies(refusal -> assertThat(refusal.field()).isEqualTo(field));
    }
}
