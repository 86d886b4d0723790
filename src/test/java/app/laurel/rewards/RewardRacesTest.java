package app.laurel.rewards;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.platform.Actor;
import app.laurel.platform.Refusal;
import app.laurel.points.Ledger;
import app.laurel.support.Books;
import app.laurel.support.Household;
import app.laurel.support.LaurelTest;
import app.laurel.support.Races;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.springframework.beans.factory.annotation.Autowired;

/** Several people at the same moment: one outcome, and books that balance. */
@LaurelTest
class RewardRacesTest {

    @Autowired private Household household;
    @Autowired private Toyshop toyshop;
    @Autowired private RequestReward requests;
    @Autowired private DecideRedemption decide;
    @Autowired private SaveForGoal goals;
    @Autowired private KeepRewards keep;
    @Autowired private Ledger ledger;
    @Autowired private Books books;

    private Actor sam;
    private Actor kim;
    private Actor mia;
    private Actor jonas;

    @BeforeEach
    void family() {
        sam = household.parent("Sam");
        kim = household.coParent(sam, "Kim");
        mia = household.learner(sam, "Mia");
        jonas = household.learner(sam, "Jonas");
    }

    @AfterEach
    void audit() {
        books.mustBalance();
    }

    @RepeatedTest(5)
    void oneRequestHasOneOutcome() {
        household.give(mia, 10);
        var movie = toyshop.reward(sam, "Movie", 7);
        goals.put(mia, movie, 3, "k");
        var id = toyshop.request(mia, movie);
        var runners = new ArrayList<Runnable>();
        for (int i = 0; i < 2; i++) {
            runners.add(() -> decide.approve(sam, id));
            runners.add(() -> decide.approve(kim, id));
            runners.add(() -> decide.approveAll(kim, List.of(id)).left().forEach(this::raise));
            runners.add(() -> decide.reject(kim, id, "no"));
            runners.add(() -> decide.cancel(mia, id));
        }
        Collections.shuffle(runners);
        var outcomes = Races.run(runners);
        assertThat(outcomes.stream().filter(Objects::isNull)).hasSize(1);
        assertThat(outcomes.stream().filter(Objects::nonNull))
                .allSatisfy(
                        failure ->
                                assertThat(failure)
                                        .isInstanceOf(Refusal.class)
                                        .hasMessageStartingWith("rewards.decided."));
        assertThat(toyshop.status(id)).isIn("APPROVED", "REJECTED", "CANCELLED");
    }

    /** Each parent taps twice at once: two of four taps count, and they are of two people. */
    @RepeatedTest(5)
    void twoParentsWhoAgreeAtOnceApproveOnce() {
        toyshop.twoAgreeFrom(sam, 7);
        household.give(mia, 10);
        var id = toyshop.request(mia, toyshop.reward(sam, "Movie", 7));
        var outcomes =
                Races.run(
                        List.of(
                                () -> decide.approve(sam, id),
                                () -> decide.approve(kim, id),
                                () -> decide.approve(sam, id),
                                () -> decide.approve(kim, id)));
        assertThat(outcomes.stream().filter(Objects::isNull)).hasSize(2);
        assertThat(outcomes.stream().filter(Objects::nonNull))
                .allSatisfy(
                        failure ->
                                assertThat(failure)
                                        .isInstanceOf(Refusal.class)
                                        .satisfiesAnyOf(
                                                one ->
                                                        assertThat(one)
                                                                .hasMessage("rewards.agree.again"),
                                                one ->
                                                        assertThat(one)
                                                                .hasMessage(
                                                                        "rewards.decided.APPROVED")));
        assertThat(toyshop.status(id)).isEqualTo("APPROVED");
        assertThat(toyshop.deciders(id)).containsExactlyInAnyOrder(sam.id(), kim.id());
    }

    @RepeatedTest(5)
    void onePersonAloneNeverApproves() {
        toyshop.twoAgreeFrom(sam, 7);
        household.give(mia, 10);
        var id = toyshop.request(mia, toyshop.reward(sam, "Movie", 7));
        var outcomes = Races.run(Collections.nCopies(6, () -> decide.approve(sam, id)));
        assertThat(outcomes.stream().filter(Objects::isNull)).hasSize(1);
        assertThat(outcomes.stream().filter(Objects::nonNull))
                .allSatisfy(failure -> assertThat(failure).hasMessage("rewards.agree.again"));
        assertThat(toyshop.status(id)).isEqualTo("PENDING");
    }

    @RepeatedTest(8)
    void aRequestThatNeedsTwoHasOneOutcome() {
        toyshop.twoAgreeFrom(sam, 7);
        household.give(mia, 10);
        var id = toyshop.request(mia, toyshop.reward(sam, "Movie", 7));
        var runners =
                new ArrayList<Runnable>(
                        List.of(
                                () -> decide.approve(sam, id),
                                () -> decide.approve(kim, id),
                                () -> decide.approveAll(sam, List.of(id)),
                                () -> decide.withdraw(sam, id),
                                () -> decide.reject(kim, id, "no"),
                                () -> decide.cancel(mia, id)));
        Collections.shuffle(runners);
        var outcomes = Races.run(runners);
        assertThat(outcomes.stream().filter(Objects::nonNull))
                .allSatisfy(failure -> assertThat(failure).isInstanceOf(Refusal.class));
        assertThat(toyshop.status(id)).isIn("APPROVED", "REJECTED", "CANCELLED");
        if (toyshop.status(id).equals("APPROVED")) {
            assertThat(toyshop.deciders(id)).containsExactlyInAnyOrder(sam.id(), kim.id());
        }
        assertThat(ledger.spendable(mia.id()))
                .isEqualTo(toyshop.status(id).equals("APPROVED") ? 3 : 10);
    }

    @RepeatedTest(5)
    void undoHappensOnce() {
        household.give(mia, 7);
        var id = toyshop.request(mia, toyshop.reward(sam, "Movie", 7));
        decide.approve(sam, id);
        var outcomes =
                Races.run(
                        List.of(
                                () -> decide.undo(sam, id),
                                () -> decide.undo(kim, id, "No"),
                                () -> decide.undo(sam, id),
                                () -> decide.undo(kim, id, "No")));
        assertThat(outcomes.stream().filter(Objects::isNull)).hasSize(1);
        assertThat(ledger.spendable(mia.id())).isEqualTo(7);
    }

    @RepeatedTest(2)
    void twelveRequestsWithPointsForFive() {
        household.give(mia, 50);
        var rewards =
                IntStream.range(0, 12).mapToObj(i -> toyshop.reward(sam, "R" + i, 10)).toList();
        var outcomes =
                Races.run(
                        rewards.stream()
                                .<Runnable>map(reward -> () -> toyshop.request(mia, reward))
                                .toList());
        assertThat(outcomes.stream().filter(Objects::isNull)).hasSize(5);
        assertThat(outcomes.stream().filter(Objects::nonNull))
                .allSatisfy(failure -> assertThat(failure).hasMessage("rewards.rule.points"));
        assertThat(ledger.spendable(mia.id())).isZero();
    }

    @RepeatedTest(2)
    void twelveRequestsForOneRewardAreOne() {
        household.give(mia, 100);
        var movie = toyshop.reward(sam, "Movie", 7);
        var outcomes =
                Races.run(
                        IntStream.range(0, 12)
                                .<Runnable>mapToObj(i -> () -> toyshop.request(mia, movie))
                                .toList());
        assertThat(outcomes.stream().filter(Objects::isNull)).hasSize(1);
        assertThat(ledger.spendable(mia.id())).isEqualTo(93);
    }

    @RepeatedTest(2)
    void aDoubleClickIsOneRequestEvenWhenApprovedAtOnce() {
        household.give(mia, 100);
        toyshop.approveBelow(sam, 50);
        var movie = toyshop.reward(sam, "Movie", 7);
        var id = UUID.randomUUID();
        var outcomes =
                Races.run(Collections.nCopies(8, () -> requests.request(mia, id, movie, null)));
        assertThat(outcomes).containsOnlyNulls();
        assertThat(ledger.spendable(mia.id())).isEqualTo(93);
    }

    @RepeatedTest(2)
    void approvalsAtOnceKeepTheLimitOfALearner() {
        household.give(mia, 100);
        toyshop.approveBelow(sam, 50);
        var movie = toyshop.reward(sam, Toyshop.limited("Movie", 7, null, 3, null, null));
        var outcomes = Races.run(Collections.nCopies(8, () -> toyshop.request(mia, movie)));
        assertThat(outcomes.stream().filter(Objects::isNull)).hasSize(3);
        assertThat(ledger.spendable(mia.id())).isEqualTo(79);
    }

    @RepeatedTest(5)
    void theLastOneGoesToOneLearner() {
        household.give(mia, 10);
        household.give(jonas, 10);
        var last = toyshop.reward(sam, Toyshop.limited("Last", 7, 1, null, null, null));
        var a = toyshop.request(mia, last);
        var b = toyshop.request(jonas, last);
        var outcomes =
                Races.run(List.of(() -> decide.approve(sam, a), () -> decide.approve(kim, b)));
        assertThat(outcomes.stream().filter(Objects::isNull)).hasSize(1);
        assertThat(outcomes.stream().filter(Objects::nonNull))
                .allSatisfy(failure -> assertThat(failure).hasMessage("rewards.rule.total.parent"));
    }

    @RepeatedTest(2)
    void putsNeverExceedThePointsOrTheCost() {
        household.give(mia, 20);
        var small = toyshop.reward(sam, "Small", 12);
        var large = toyshop.reward(sam, "Large", 100);
        var runners = new ArrayList<Runnable>();
        for (int i = 0; i < 6; i++) {
            var key = "k" + i;
            runners.add(() -> goals.put(mia, small, 5, key));
            runners.add(() -> goals.put(mia, large, 5, key));
        }
        var outcomes = Races.run(runners);
        assertThat(outcomes.stream().filter(Objects::isNull)).hasSize(4);
        assertThat(ledger.spendable(mia.id())).isZero();
    }

    @RepeatedTest(2)
    void aDoubleClickPutsOnce() {
        household.give(mia, 20);
        var small = toyshop.reward(sam, "Small", 12);
        var outcomes = Races.run(Collections.nCopies(6, () -> goals.put(mia, small, 5, "k")));
        assertThat(outcomes).containsOnlyNulls();
        assertThat(ledger.spendable(mia.id())).isEqualTo(15);
    }

    @RepeatedTest(5)
    void nothingIsLostBetweenArchivingAndEverythingElse() {
        household.give(mia, 30);
        household.give(jonas, 30);
        var movie = toyshop.reward(sam, "Movie", 10);
        goals.put(mia, movie, 4, "first");
        var waiting = toyshop.request(jonas, movie);
        var outcomes =
                Races.run(
                        List.of(
                                () -> keep.archive(sam, movie),
                                () -> goals.put(mia, movie, 5, "second"),
                                () -> goals.takeBack(mia, movie, 2, "third"),
                                () -> toyshop.request(mia, movie),
                                () -> decide.cancel(jonas, waiting),
                                () -> decide.approve(kim, waiting)));
        assertThat(outcomes.stream().filter(Objects::nonNull))
                .allSatisfy(failure -> assertThat(failure).isInstanceOf(Refusal.class));
        assertThat(ledger.savedForAny(List.of(movie))).isEmpty();
        assertThat(ledger.spendable(mia.id())).isEqualTo(30);
        assertThat(ledger.spendable(jonas.id()))
                .isEqualTo(toyshop.status(waiting).equals("APPROVED") ? 20 : 30);
    }

    private void raise(Refusal refusal) {
        throw refusal;
    }
}
