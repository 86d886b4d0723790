package app.laurel.rewards;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.people.FamilyDirectory;
import app.laurel.platform.Actor;
import app.laurel.points.Ledger;
import app.laurel.points.MovePoints;
import app.laurel.points.Posting;
import app.laurel.points.SourceType;
import app.laurel.points.Transfer;
import app.laurel.support.Household;
import app.laurel.support.LaurelTest;
import app.laurel.support.TestClock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** What parents and learners are shown. */
@LaurelTest
class RewardReadingTest {

    @Autowired private Household household;
    @Autowired private Toyshop toyshop;
    @Autowired private RequestReward requests;
    @Autowired private DecideRedemption decide;
    @Autowired private SaveForGoal save;
    @Autowired private RequestQueue queue;
    @Autowired private Shop shop;
    @Autowired private Goals goals;
    @Autowired private PriceMeaning prices;
    @Autowired private FamilyDirectory directory;
    @Autowired private Ledger ledger;
    @Autowired private MovePoints points;
    @Autowired private TransactionTemplate transaction;
    @Autowired private TestClock clock;

    private Actor sam;
    private Actor mia;

    @BeforeEach
    void family() {
        sam = household.parent("Sam");
        mia = household.learner(sam, "Mia");
        household.give(mia, 100);
    }

    @Test
    void theQueueShowsWhoWantsWhatAndWhatIsLeft() {
        var jonas = household.learner(sam, "Jonas");
        household.give(jonas, 10);
        var movie = toyshop.reward(sam, "Movie", 7);
        var first = UUID.randomUUID();
        requests.request(jonas, first, movie, "the penguin one?");
        clock.advance(Duration.ofMinutes(1));
        var second = toyshop.request(mia, movie);
        var waiting = queue.overview(sam, 10).waiting();
        assertThat(waiting).extracting(WaitingRequest::id).containsExactly(first, second);
        var request = waiting.getFirst();
        assertThat(request.learner()).isEqualTo("Jonas");
        assertThat(request.avatar()).isEqualTo("🦊");
        assertThat(request.note()).isEqualTo("the penguin one?");
        assertThat(request.spendable()).isEqualTo(3);
        var roster = directory.roster(sam);
        var balances = ledger.balances(roster.learners().stream().map(one -> one.id()).toList());
        assertThat(queue.waiting(sam, roster.grownUps(), roster.learners(), balances))
                .isEqualTo(waiting);
    }

    @Test
    void decisionsComeInPagesNewestFirst() {
        var kim = household.coParent(sam, "Kim");
        var all = new ArrayList<UUID>();
        for (int i = 0; i < 7; i++) {
            var id = toyshop.request(mia, toyshop.reward(sam, "R" + i, 5));
            if (i % 2 == 0) {
                decide.approve(sam, id);
            } else {
                decide.reject(kim, id, "later");
            }
            clock.advance(Duration.ofSeconds(1));
            all.addFirst(id);
        }
        var seen = new ArrayList<DecidedRequest>();
        Position next = Position.START;
        while (next != null) {
            var page = queue.decided(sam, next, 3);
            seen.addAll(page.lines());
            next = page.next();
        }
        assertThat(seen).extracting(DecidedRequest::id).isEqualTo(all);
        assertThat(seen.get(0).byReader()).isTrue();
        assertThat(seen.get(0).undoable()).isTrue();
        assertThat(seen.get(1).by()).isEqualTo("Kim");
        assertThat(seen.get(1).parentNote()).isEqualTo("later");
        assertThat(seen.get(1).undoable()).isFalse();
    }

    @Test
    void deliveredAndOldApprovalsCannotBeUndone() {
        var id = toyshop.request(mia, toyshop.reward(sam, "Movie", 5));
        decide.approve(sam, id);
        clock.advance(Duration.ofDays(30).plusMinutes(1));
        assertThat(queue.decided(sam, Position.START, 1).lines().getFirst().undoable()).isFalse();
        decide.fulfil(sam, id);
        assertThat(queue.decided(sam, Position.START, 1).lines().getFirst().isDelivered()).isTrue();
    }

    @Test
    void theShopSaysWhatCanBeHad() {
        var kim = household.coParent(sam, "Kim");
        var jonas = household.learner(sam, "Jonas");
        var movie = toyshop.reward(sam, "Movie", 20);
        var games = toyshop.reward(sam, Toyshop.limited("Games", 10, null, null, 3, Period.WEEK));
        var board = toyshop.reward(sam, "Skateboard", 500);
        var book = toyshop.reward(sam, Toyshop.limited("Book", 15, 4, 2, null, null));
        toyshop.reward(sam, Toyshop.only("Lego", 5, jonas));
        decide.approve(sam, toyshop.request(mia, games));
        save.put(mia, board, 30, "k");
        var waiting = toyshop.request(mia, movie);
        var window = shop.window(mia);
        assertThat(window.spendable()).isEqualTo(40);
        assertThat(window.deciders()).containsExactly(kim.name(), "Sam");
        assertThat(window.items())
                .extracting(ShopItem::title)
                .containsExactly("Games", "Book", "Movie", "Skateboard");
        var byTitle = window.items().stream().toList();
        assertThat(byTitle.get(0).leftInPeriod()).isEqualTo(2);
        assertThat(byTitle.get(0).canBeRequested()).isTrue();
        assertThat(byTitle.get(1).leftEver()).isEqualTo(2);
        assertThat(byTitle.get(2).waitingId()).isEqualTo(waiting);
        assertThat(byTitle.get(2).canBeRequested()).isFalse();
        assertThat(byTitle.get(3).saved()).isEqualTo(30);
        assertThat(byTitle.get(3).missing()).isEqualTo(430);
        assertThat(byTitle.get(3).canBeSavedFor()).isTrue();
        assertThat(byTitle.get(3).objection().key()).isEqualTo("rewards.rule.points");
        assertThat(book).isNotNull();
    }

    @Test
    void theShopSaysWhatIsApprovedAtOnce() {
        toyshop.reward(sam, "Sticker", 3);
        toyshop.reward(sam, "Movie", 20);
        toyshop.approveBelow(sam, 10);
        assertThat(shop.window(mia).items())
                .extracting(ShopItem::atOnce)
                .containsExactly(true, false);
    }

    @Test
    void aLearnerReadsOnlyTheirOwnHistory() {
        var jonas = household.learner(sam, "Jonas");
        household.give(jonas, 10);
        var movie = toyshop.reward(sam, "Movie", 5);
        decide.reject(sam, toyshop.request(mia, movie), "tomorrow");
        clock.advance(Duration.ofSeconds(1));
        var waiting = toyshop.request(mia, movie);
        toyshop.request(jonas, movie);
        var page = shop.history(mia, Position.START, 10);
        assertThat(page.lines()).hasSize(2);
        assertThat(page.lines().getFirst().id()).isEqualTo(waiting);
        assertThat(page.lines().getFirst().status()).isEqualTo(RedemptionStatus.PENDING);
        assertThat(page.lines().getLast().by()).isEqualTo("Sam");
        assertThat(page.lines().getLast().parentNote()).isEqualTo("tomorrow");
        var first = shop.history(mia, Position.START, 1);
        assertThat(shop.history(mia, first.next(), 1).next()).isNull();
    }

    @Test
    void goalsOfSeveralLearnersWithTheirProgress() {
        var jonas = household.learner(sam, "Jonas");
        household.give(jonas, 10);
        learned(mia, 40, 5);
        var board = toyshop.reward(sam, "Skateboard", 200);
        save.put(mia, board, 50, "k");
        save.put(jonas, board, 3, "k");
        var mine = goals.mine(mia);
        assertThat(mine).hasSize(1);
        assertThat(mine.getFirst().percent()).isEqualTo(25);
        assertThat(mine.getFirst().missing()).isEqualTo(150);
        assertThat(mine.getFirst().lessons()).isEqualTo(19);
        var learners = directory.learners(sam);
        var ids = learners.stream().map(one -> one.id()).toList();
        var all =
                goals.of(
                        sam,
                        learners,
                        ledger.balances(ids),
                        ledger.pace(ids, clock.instant(), PriceMeaning.TIME));
        assertThat(all).contains(mine.getFirst());
        assertThat(all).extracting(Goal::learnerId).containsExactlyInAnyOrder(mia.id(), jonas.id());
        assertThat(all).extracting(Goal::lessons).containsExactlyInAnyOrder(19L, 0L);
    }

    @Test
    void aPriceMeansSoManyLessonsOfTheLastFourWeeks() {
        household.learner(sam, "Jonas");
        learned(mia, 30, 3);
        clock.advance(Duration.ofDays(29));
        learned(mia, 50, 5);
        var earners = prices.earners(directory.learners(sam));
        assertThat(earners)
                .extracting(earner -> earner.learner().name())
                .containsExactly("Jonas", "Mia");
        assertThat(earners.getFirst().lessonsFor(120)).isZero();
        assertThat(earners.getLast().lessonsFor(120)).isEqualTo(12);
    }

    private void learned(Actor learner, int each, int lessons) {
        for (int i = 0; i < lessons; i++) {
            var lesson = UUID.randomUUID().toString();
            var posting =
                    Posting.spendable(
                            learner.id(),
                            each / lessons,
                            SourceType.QUIZ_CORRECT,
                            lesson,
                            "Lesson");
            transaction.executeWithoutResult(
                    status -> points.move(new Transfer(lesson, null, List.of(posting))));
        }
    }
}
