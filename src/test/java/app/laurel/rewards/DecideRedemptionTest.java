package app.laurel.rewards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.laurel.platform.Actor;
import app.laurel.platform.NotFound;
import app.laurel.platform.Refusal;
import app.laurel.points.Ledger;
import app.laurel.points.SourceType;
import app.laurel.support.Books;
import app.laurel.support.Household;
import app.laurel.support.LaurelTest;
import app.laurel.support.TestClock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** What becomes of a request, and where its points go. */
@LaurelTest
@RecordApplicationEvents
class DecideRedemptionTest {

    @Autowired private Household household;
    @Autowired private Toyshop toyshop;
    @Autowired private DecideRedemption decide;
    @Autowired private SaveForGoal goals;
    @Autowired private KeepRewards keep;
    @Autowired private RequestReward requests;
    @Autowired private Shop shop;
    @Autowired private Ledger ledger;
    @Autowired private Books books;
    @Autowired private TestClock clock;
    @Autowired private JdbcTemplate jdbc;
    @Autowired private ApplicationEvents events;

    private Actor sam;
    private Actor kim;
    private Actor mia;
    private UUID movie;

    @BeforeEach
    void family() {
        sam = household.parent("Sam");
        kim = household.coParent(sam, "Kim");
        mia = household.learner(sam, "Mia");
        household.give(mia, 10);
        movie = toyshop.reward(sam, "Movie", 7);
    }

    @AfterEach
    void audit() {
        books.mustBalance();
    }

    @Test
    void approvingMovesNoPointsAgain() {
        var id = toyshop.request(mia, movie);
        decide.approve(kim, id);
        assertThat(toyshop.status(id)).isEqualTo("APPROVED");
        assertThat(ledger.spendable(mia.id())).isEqualTo(3);
        assertThat(events.stream(RedemptionDecided.class))
                .singleElement()
                .satisfies(
                        event -> {
                            assertThat(event.status()).isEqualTo(RedemptionStatus.APPROVED);
                            assertThat(event.decidedBy()).isEqualTo(kim.id());
                            assertThat(event.learnerId()).isEqualTo(mia.id());
                        });
    }

    @Test
    void approvingMayCarryWordsToTheLearner() {
        var id = toyshop.request(mia, movie);
        refused("rewards.note.tooLong", null, () -> decide.approve(kim, id, "x".repeat(301)));
        assertThat(toyshop.status(id)).isEqualTo("PENDING");
        decide.approve(kim, id, " with popcorn ");
        assertThat(events.stream(RedemptionDecided.class))
                .singleElement()
                .satisfies(event -> assertThat(event.note()).isEqualTo("with popcorn"));
        assertThat(shop.history(mia, Position.START, 5).lines())
                .singleElement()
                .satisfies(
                        line -> {
                            assertThat(line.parentNote()).isEqualTo("with popcorn");
                            assertThat(line.by()).isEqualTo("Kim");
                        });
    }

    @Test
    void rejectingReturnsThePointsWithTheReason() {
        goals.put(mia, movie, 4, "k");
        var id = toyshop.request(mia, movie);
        decide.reject(sam, id, " after the dentist ");
        assertThat(toyshop.status(id)).isEqualTo("REJECTED");
        assertThat(saved()).isEqualTo(4);
        assertThat(ledger.spendable(mia.id())).isEqualTo(6);
        var row = ledger.lines(mia.id(), null, Integer.MAX_VALUE, 1).getFirst();
        assertThat(row.source()).isEqualTo(SourceType.REDEMPTION_RETURN);
        assertThat(row.description()).contains("Movie").contains("after the dentist");
    }

    @Test
    void cancellingReturnsThePoints() {
        var id = toyshop.request(mia, movie);
        decide.cancel(mia, id);
        assertThat(toyshop.status(id)).isEqualTo("CANCELLED");
        assertThat(ledger.spendable(mia.id())).isEqualTo(10);
        toyshop.request(mia, movie);
    }

    @Test
    void whoAsksAndCancelsForALearnerIsNamed() {
        var id = UUID.randomUUID();
        requests.request(mia, kim, id, movie, null, null);
        assertThat(newestBy()).isEqualTo(kim.id());
        decide.cancel(mia, sam, id);
        assertThat(newestBy()).isEqualTo(sam.id());
        assertThat(shop.history(mia, Position.START, 1).lines().getFirst().by()).isEqualTo("Sam");
        var again = toyshop.request(mia, movie);
        assertThat(newestBy()).isEqualTo(mia.id());
        var jonas = household.learner(sam, "Jonas");
        var stranger = household.parent("Lee");
        for (var other : List.of(jonas, stranger)) {
            assertThatExceptionOfType(NotFound.class)
                    .isThrownBy(() -> decide.cancel(mia, other, again));
            assertThatExceptionOfType(NotFound.class)
                    .isThrownBy(
                            () ->
                                    requests.request(
                                            mia, other, UUID.randomUUID(), movie, null, null));
        }
        assertThatExceptionOfType(NotFound.class)
                .as("the request of another learner")
                .isThrownBy(() -> decide.cancel(jonas, sam, again));
    }

    private Integer newestBy() {
        return ledger.lines(mia.id(), null, Integer.MAX_VALUE, 1).getFirst().actorId();
    }

    @Test
    void undoingReturnsThePointsAndTheCount() {
        goals.put(mia, movie, 7, "k");
        var id = toyshop.request(mia, movie);
        decide.approve(sam, id);
        decide.undo(kim, id, "Not today");
        assertThat(toyshop.status(id)).isEqualTo("REVERSED");
        assertThat(saved()).isEqualTo(7);
        assertThat(
                        jdbc.queryForObject(
                                "select current_redemptions from rewards where id = ?",
                                Integer.class,
                                movie))
                .isZero();
    }

    @Test
    void aGoalIsNeverFilledAboveTheCost() {
        household.give(mia, 10);
        goals.put(mia, movie, 7, "k1");
        var id = toyshop.request(mia, movie);
        decide.approve(sam, id);
        goals.put(mia, movie, 5, "k2");
        decide.undo(sam, id);
        assertThat(saved()).isEqualTo(7);
        assertThat(ledger.spendable(mia.id())).isEqualTo(13);
    }

    @Test
    void afterArchivingUndoReturnsEverythingToSpend() {
        goals.put(mia, movie, 7, "k");
        var id = toyshop.request(mia, movie);
        decide.approve(sam, id);
        keep.archive(sam, movie);
        decide.undo(sam, id);
        assertThat(saved()).isZero();
        assertThat(ledger.spendable(mia.id())).isEqualTo(10);
    }

    @Test
    void theCostIsThatOfTheRequest() {
        var id = toyshop.request(mia, movie);
        keep.change(sam, movie, toyshop.version(movie), Toyshop.details("Movie", 9));
        decide.reject(sam, id, null);
        assertThat(ledger.spendable(mia.id())).isEqualTo(10);
    }

    @Test
    void whoComesSecondIsToldWhoDecidedWhat() {
        var id = toyshop.request(mia, movie);
        decide.approve(kim, id);
        refused("rewards.decided.APPROVED", "Kim", () -> decide.approve(sam, id));
        refused("rewards.decided.APPROVED", "You", () -> decide.reject(kim, id, null));
        refused("rewards.decided.APPROVED", "Kim", () -> decide.cancel(mia, id));
        decide.undo(kim, id);
        refused("rewards.decided.REVERSED", "Kim", () -> decide.undo(sam, id));
        refused("rewards.decided.REVERSED", "Kim", () -> decide.fulfil(sam, id));
    }

    @Test
    void whatTheLearnerTookBackCannotBeApproved() {
        var id = toyshop.request(mia, movie);
        decide.cancel(mia, id);
        refused("rewards.decided.CANCELLED", "Mia", () -> decide.approve(sam, id));
    }

    @Test
    void whatTheRuleApprovedCanBeUndone() {
        toyshop.approveBelow(sam, 10);
        var id = toyshop.request(mia, movie);
        refused("rewards.decided.APPROVED", "The family rule", () -> decide.reject(sam, id, null));
        decide.undo(sam, id, "Not today");
        assertThat(ledger.spendable(mia.id())).isEqualTo(10);
    }

    @Test
    void deliveredIsAMarkThatComesAndGoes() {
        var id = toyshop.request(mia, movie);
        refused("rewards.decided.notYet", null, () -> decide.fulfil(sam, id));
        decide.approve(sam, id);
        decide.fulfil(sam, id);
        decide.fulfil(kim, id);
        refused("rewards.undo.delivered", null, () -> decide.undo(sam, id));
        decide.unfulfil(sam, id);
        decide.undo(sam, id);
        assertThat(toyshop.status(id)).isEqualTo("REVERSED");
    }

    @Test
    void anApprovalIsSettledAfterThirtyDays() {
        var id = toyshop.request(mia, movie);
        decide.approve(sam, id);
        clock.advance(Duration.ofDays(31));
        refused("rewards.undo.late", null, () -> decide.undo(sam, id));
    }

    @Test
    void limitsAreCheckedAgainAtApproval() {
        var jonas = household.learner(sam, "Jonas");
        household.give(jonas, 10);
        var last = toyshop.reward(sam, Toyshop.limited("Last", 5, 1, null, null, null));
        var first = toyshop.request(mia, last);
        var second = toyshop.request(jonas, last);
        decide.approve(sam, first);
        refused("rewards.rule.total.parent", "Jonas", () -> decide.approve(sam, second));
        assertThat(toyshop.status(second)).isEqualTo("PENDING");
        decide.undo(sam, first);
        decide.approve(sam, second);
    }

    @Test
    void theWeekOfALimitIsThatOfTheRequest() {
        household.give(mia, 20);
        var weekly = toyshop.reward(sam, Toyshop.limited("W", 5, null, null, 1, Period.WEEK));
        clock.stopAt(Instant.parse("2026-03-13T12:00:00Z"));
        decide.approve(sam, toyshop.request(mia, weekly));
        clock.stopAt(Instant.parse("2026-03-16T12:00:00Z"));
        var next = toyshop.request(mia, weekly);
        decide.approve(sam, next);
        assertThat(toyshop.status(next)).isEqualTo("APPROVED");
    }

    @Test
    void aLimitThatWasLoweredAfterTheRequestCountsAtApproval() {
        var id = toyshop.request(mia, movie);
        decide.approve(sam, id);
        household.give(mia, 10);
        var second = toyshop.request(mia, movie);
        keep.change(
                sam,
                movie,
                toyshop.version(movie),
                Toyshop.limited("Movie", 7, null, 1, null, null));
        refused("rewards.rule.learner.parent", "Mia", () -> decide.approve(sam, second));
    }

    @Test
    void approveAllApprovesWhatLimitsAllow() {
        var jonas = household.learner(sam, "Jonas");
        household.give(jonas, 20);
        household.give(mia, 20);
        var last = toyshop.reward(sam, Toyshop.limited("Last", 5, 1, null, null, null));
        var a = toyshop.request(mia, last);
        var b = toyshop.request(jonas, last);
        var c = toyshop.request(jonas, movie);
        var outcome = decide.approveAll(sam, List.of(c, b, a));
        assertThat(outcome.approved()).containsExactlyInAnyOrder(a, c);
        assertThat(outcome.left())
                .singleElement()
                .satisfies(left -> assertThat(left.key()).isEqualTo("rewards.rule.total.parent"));
        assertThat(toyshop.status(b)).isEqualTo("PENDING");
    }

    @Test
    void approveAllDoesNotMindThatOneIsGone() {
        household.give(mia, 20);
        var here = toyshop.request(mia, toyshop.reward(sam, "Movie", 7));
        var outcome = decide.approveAll(sam, List.of(UUID.randomUUID(), here));
        assertThat(outcome.approved()).containsExactly(here);
        assertThat(outcome.left()).extracting(Refusal::key).containsExactly("rewards.decided.gone");
    }

    @Test
    void approveAllOfNothingDoesNothing() {
        assertThat(decide.approveAll(sam, List.of()).approved()).isEmpty();
    }

    private int saved() {
        return ledger.balances(List.of(mia.id())).stream()
                .filter(balance -> movie.equals(balance.rewardId()))
                .mapToInt(balance -> balance.points())
                .sum();
    }

    private static void refused(String key, String who, Runnable action) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(action::run)
                .satisfies(
                        refusal -> {
                            assertThat(refusal.key()).isEqualTo(key);
                            if (who != null) {
                                assertThat(refusal.arguments()[0]).isEqualTo(who);
                            }
                        });
    }
}
