package app.laurel.rewards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import app.laurel.platform.Actor;
import app.laurel.platform.NotFound;
import app.laurel.platform.Refusal;
import app.laurel.points.Entry;
import app.laurel.points.Ledger;
import app.laurel.points.SourceType;
import app.laurel.support.Books;
import app.laurel.support.Household;
import app.laurel.support.LaurelTest;
import app.laurel.support.TestClock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Asking for a reward: what it takes, what it holds, and why it is refused. */
@LaurelTest
class RequestRewardTest {

    @Autowired private Household household;
    @Autowired private Toyshop toyshop;
    @Autowired private RequestReward requests;
    @Autowired private DecideRedemption decide;
    @Autowired private SaveForGoal goals;
    @Autowired private KeepRewards keep;
    @Autowired private Ledger ledger;
    @Autowired private Books books;
    @Autowired private TestClock clock;

    private Actor parent;
    private Actor mia;

    @BeforeEach
    void family() {
        parent = household.parent("Sam");
        mia = household.learner(parent, "Mia");
    }

    @AfterEach
    void audit() {
        books.mustBalance();
    }

    @Test
    void holdsThePointsFromTheRequestOn() {
        household.give(mia, 10);
        var movie = toyshop.reward(parent, "Movie", 7);
        var id = toyshop.request(mia, movie);
        assertThat(ledger.spendable(mia.id())).isEqualTo(3);
        assertThat(toyshop.status(id)).isEqualTo("PENDING");
        var row = ledger.lines(mia.id(), null, Integer.MAX_VALUE, 1).getFirst();
        assertThat(row.source()).isEqualTo(SourceType.REDEMPTION);
        assertThat(row.sourceId()).isEqualTo(id.toString());
        assertThat(row.description()).isEqualTo("Asked for “Movie”");
    }

    @Test
    void takesTheGoalFirst() {
        household.give(mia, 10);
        var movie = toyshop.reward(parent, "Movie", 7);
        goals.put(mia, movie, 4, "k");
        toyshop.request(mia, movie);
        assertThat(ledger.everything(mia.id()))
                .filteredOn(entry -> entry.source() == SourceType.REDEMPTION)
                .extracting(Entry::rewardId, Entry::amount)
                .containsExactlyInAnyOrder(tuple(movie, -4), tuple(null, -3));
        assertThat(ledger.spendable(mia.id())).isEqualTo(3);
    }

    @Test
    void theSameRequestTwiceIsOneRequest() {
        household.give(mia, 20);
        var movie = toyshop.reward(parent, "Movie", 7);
        var id = UUID.randomUUID();
        assertThat(requests.request(mia, id, movie, null)).isFalse();
        assertThat(requests.request(mia, id, movie, null)).isFalse();
        assertThat(ledger.spendable(mia.id())).isEqualTo(13);
    }

    @Test
    void theSameRequestTwiceIsOneRequestWhenItIsApprovedAtOnce() {
        household.give(mia, 20);
        toyshop.approveBelow(parent, 8);
        var movie = toyshop.reward(parent, "Movie", 7);
        var id = UUID.randomUUID();
        assertThat(requests.request(mia, id, movie, null)).isTrue();
        assertThat(requests.request(mia, id, movie, null)).isTrue();
        assertThat(ledger.spendable(mia.id())).isEqualTo(13);
        assertThat(toyshop.status(id)).isEqualTo("APPROVED");
    }

    @Test
    void approvesAtOnceOnlyBelowTheFamilysLimit() {
        household.give(mia, 20);
        toyshop.approveBelow(parent, 7);
        var id = toyshop.request(mia, toyshop.reward(parent, "Movie", 7));
        assertThat(toyshop.status(id)).isEqualTo("PENDING");
    }

    @Test
    void anIdOfAnotherRequestIsRefused() {
        household.give(mia, 20);
        var id = toyshop.request(mia, toyshop.reward(parent, "Movie", 7));
        var other = toyshop.reward(parent, "Book", 5);
        refused("points.keyReused", () -> requests.request(mia, id, other, null));
        var equal = toyshop.reward(parent, "Game", 7);
        refused("points.keyReused", () -> requests.request(mia, id, equal, null));
        assertThat(ledger.spendable(mia.id())).isEqualTo(13);

        var jonas = household.learner(parent, "Jonas");
        household.give(jonas, 20);
        refused("points.keyReused", () -> requests.request(jonas, id, equal, null));
        assertThat(ledger.spendable(jonas.id())).isEqualTo(20);
    }

    @Test
    void oneRequestAtATime() {
        household.give(mia, 20);
        var movie = toyshop.reward(parent, "Movie", 7);
        toyshop.request(mia, movie);
        refused("rewards.rule.waiting", () -> toyshop.request(mia, movie));
    }

    @Test
    void notEnoughPoints() {
        household.give(mia, 6);
        var movie = toyshop.reward(parent, "Movie", 7);
        refused("rewards.rule.points", () -> toyshop.request(mia, movie));
        assertThat(ledger.spendable(mia.id())).isEqualTo(6);
    }

    @Test
    void notWhatIsArchived() {
        household.give(mia, 10);
        var movie = toyshop.reward(parent, "Movie", 7);
        keep.archive(parent, movie);
        refused("rewards.rule.archived", () -> toyshop.request(mia, movie));
    }

    @Test
    void notWhatIsForSomebodyElse() {
        household.give(mia, 10);
        var jonas = household.learner(parent, "Jonas");
        var movie = toyshop.reward(parent, Toyshop.only("Movie", 7, jonas));
        refused("rewards.rule.others", () -> toyshop.request(mia, movie));
        household.give(jonas, 7);
        toyshop.request(jonas, movie);
    }

    @Test
    void limitInTotalCountsAllLearners() {
        household.give(mia, 10);
        var jonas = household.learner(parent, "Jonas");
        household.give(jonas, 10);
        var movie = toyshop.reward(parent, Toyshop.limited("Movie", 7, 1, null, null, null));
        decide.approve(parent, toyshop.request(jonas, movie));
        refused("rewards.rule.total", () -> toyshop.request(mia, movie));
    }

    @Test
    void limitPerLearnerCountsEachLearner() {
        household.give(mia, 20);
        var jonas = household.learner(parent, "Jonas");
        household.give(jonas, 10);
        var movie = toyshop.reward(parent, Toyshop.limited("Movie", 7, null, 1, null, null));
        decide.approve(parent, toyshop.request(mia, movie));
        refused("rewards.rule.learner", () -> toyshop.request(mia, movie));
        toyshop.request(jonas, movie);
    }

    @Test
    void limitPerWeekBeginsOnMondayInTheFamilysTimeZone() {
        household.give(mia, 30);
        var movie = toyshop.reward(parent, Toyshop.limited("Movie", 7, null, null, 1, Period.WEEK));
        // Sunday 23:30 in Berlin
        clock.stopAt(Instant.parse("2026-03-15T22:30:00Z"));
        decide.approve(parent, toyshop.request(mia, movie));
        refused("rewards.rule.week", () -> toyshop.request(mia, movie));
        clock.advance(Duration.ofMinutes(29));
        refused("rewards.rule.week", () -> toyshop.request(mia, movie));
        clock.advance(Duration.ofMinutes(1));
        toyshop.request(mia, movie);
    }

    @Test
    void limitPerMonthBeginsOnTheFirstInTheFamilysTimeZone() {
        household.give(mia, 30);
        var movie =
                toyshop.reward(parent, Toyshop.limited("Movie", 7, null, null, 1, Period.MONTH));
        clock.stopAt(Instant.parse("2026-03-15T12:00:00Z"));
        decide.approve(parent, toyshop.request(mia, movie));
        clock.stopAt(Instant.parse("2026-03-31T21:59:59Z"));
        refused("rewards.rule.month", () -> toyshop.request(mia, movie));
        clock.stopAt(Instant.parse("2026-03-31T22:00:00Z"));
        toyshop.request(mia, movie);
    }

    @Test
    void whatWasRejectedDoesNotCount() {
        household.give(mia, 10);
        var movie = toyshop.reward(parent, Toyshop.limited("Movie", 7, 1, 1, 1, Period.WEEK));
        decide.reject(parent, toyshop.request(mia, movie), null);
        toyshop.request(mia, movie);
    }

    @Test
    void parentsDoNotRequest() {
        var movie = toyshop.reward(parent, "Movie", 7);
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> requests.request(parent, UUID.randomUUID(), movie, null));
    }

    @Test
    void aTooLongNoteIsRefusedAtItsField() {
        household.give(mia, 10);
        var movie = toyshop.reward(parent, "Movie", 7);
        var note = "x".repeat(301);
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> requests.request(mia, UUID.randomUUID(), movie, note))
                .satisfies(refusal -> assertThat(refusal.field()).isEqualTo("note"));
    }

    private static void refused(String key, Runnable action) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(action::run)
                .satisfies(refusal -> assertThat(refusal.key()).isEqualTo(key));
    }
}
