package app.laurel.rewards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.laurel.people.FamilyDirectory;
import app.laurel.people.KeepLearners;
import app.laurel.platform.Actor;
import app.laurel.platform.NotFound;
import app.laurel.platform.Refusal;
import app.laurel.points.CheckLedger;
import app.laurel.points.CheckedRule;
import app.laurel.points.Ledger;
import app.laurel.support.Books;
import app.laurel.support.Household;
import app.laurel.support.LaurelTest;
import app.laurel.support.Races;
import app.laurel.support.StatementCount;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** A goal that everybody pays into: no more than it costs, and back exactly what was given. */
@LaurelTest
class FamilyGoalTest {

    @Autowired private Household household;
    @Autowired private KeepLearners learners;
    @Autowired private FamilyDirectory directory;
    @Autowired private Toyshop toyshop;
    @Autowired private KeepFamilyGoals keep;
    @Autowired private GiveTogether give;
    @Autowired private FamilyGoals goals;
    @Autowired private Goals ownGoals;
    @Autowired private Shop shop;
    @Autowired private SaveForGoal save;
    @Autowired private KeepRewards rewards;
    @Autowired private RequestReward requests;
    @Autowired private Ledger ledger;
    @Autowired private CheckLedger check;
    @Autowired private Books books;
    @Autowired private JdbcTemplate database;

    private Actor sam;
    private Actor mia;
    private Actor jonas;
    private final UUID zoo = UUID.randomUUID();

    @BeforeEach
    void family() {
        sam = household.parent("Sam");
        mia = household.learner(sam, "Mia");
        jonas = household.learner(sam, "Jonas");
        household.give(mia, 100);
        household.give(jonas, 100);
        keep.add(sam, zoo, " A day at the zoo ", 60, RewardPicture.TENT);
    }

    @AfterEach
    void everyRuleHolds() {
        books.mustBalance();
        assertThat(check.of(List.of(mia.id(), jonas.id()))).allMatch(CheckedRule::holds);
    }

    @Test
    void everybodyGivesAndSeesHowFarItIs() {
        give.give(mia, zoo, 20, "k1");
        give.give(mia, zoo, 20, "k1");
        give.give(jonas, zoo, 15, "k1");
        var seen = goals.mine(mia).getFirst();
        assertThat(seen.title()).isEqualTo("A day at the zoo");
        assertThat(seen.saved()).isEqualTo(35);
        assertThat(seen.missing()).isEqualTo(25);
        assertThat(seen.spendable()).isEqualTo(80);
        assertThat(seen.shares()).as("not what siblings gave").hasSize(1);
        assertThat(goals.all(sam).goals().getFirst().shares()).hasSize(2);
        give.takeBack(mia, zoo, 5, "k2");
        assertThat(ledger.spendable(mia.id())).isEqualTo(85);
        refused("points", () -> give.takeBack(mia, zoo, 16, "k3"));
        refused("points", () -> give.give(mia, zoo, 31, "k4"));
        refused("points", () -> give.give(mia, zoo, 0, "k5"));
        household.give(mia, 1);
        assertThatExceptionOfType(Refusal.class)
                .as("the same key with another amount")
                .isThrownBy(() -> give.give(mia, zoo, 2, "k1"));
    }

    @Test
    void whatIsTogetherStaysUntilAParentDecidesAndIsThenSpent() {
        give.give(mia, zoo, 40, "k1");
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> keep.reached(sam, zoo));
        give.give(jonas, zoo, 20, "k1");
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> give.takeBack(mia, zoo, 1, "k2"));
        refused("points", () -> give.give(jonas, zoo, 1, "k3"));
        keep.reached(sam, zoo);
        keep.reached(sam, zoo);
        assertThat(ledger.spendable(mia.id())).isEqualTo(60);
        assertThat(ledger.savedForAny(List.of(zoo))).isEmpty();
        assertThat(goals.mine(mia).getFirst().state()).isEqualTo(FamilyGoal.State.REACHED);
        assertThat(keep.close(sam, zoo)).as("what is reached is not closed").isZero();

        keep.notReached(sam, zoo, null);
        keep.notReached(sam, zoo, null);
        assertThat(goals.mine(mia).getFirst().saved()).isEqualTo(60);
        assertThat(ledger.spendable(mia.id())).isEqualTo(60);
        keep.reached(sam, zoo);
        keep.notReached(sam, zoo, null);
        assertThat(keep.close(sam, zoo)).isEqualTo(2);
        assertThat(ledger.spendable(mia.id())).isEqualTo(100);
        assertThat(ledger.spendable(jonas.id())).isEqualTo(100);
    }

    @Test
    void whoUndoesItLaterOrForSomebodyElseSaysWhy() {
        var kim = household.coParent(sam, "Kim");
        give.give(mia, zoo, 60, "k1");
        keep.reached(sam, zoo);
        refused("reason", () -> keep.notReached(kim, zoo, " "));
        refused("reason", () -> keep.notReached(kim, zoo, "x".repeat(201)));
        assertThat(ledger.savedForAny(List.of(zoo))).isEmpty();
        keep.notReached(kim, zoo, " The zoo is\nclosed ");
        assertThat(ledger.lines(mia.id(), zoo, Integer.MAX_VALUE, 1).getFirst().description())
                .isEqualTo("“A day at the zoo” is not reached yet – The zoo is closed");
        keep.reached(sam, zoo);
        keep.notReached(sam, zoo, null);
        assertThat(
                        database.queryForList(
                                "select actor || ': ' || detail from audit_log where action = 'GOAL_UNDONE' order by id",
                                String.class))
                .containsExactly(
                        "Kim: A day at the zoo\nThe zoo is closed", "Sam: A day at the zoo");
    }

    @Test
    void whoIsErasedLeavesTheOthersTheirLines() {
        var zuri = household.learner(sam, "Zuri");
        household.give(zuri, 30);
        give.give(zuri, zoo, 30, "k1");
        give.give(mia, zoo, 30, "k1");
        keep.reached(sam, zoo);
        learners.erase(sam, zuri.id(), "Zuri");
        assertThat(ledger.spendable(mia.id())).isEqualTo(70);
        assertThat(check.of(List.of(mia.id()))).allMatch(CheckedRule::holds);
    }

    @Test
    void twoAdultsAgreeThatItIsReachedWhereTheFamilyWishesThat() {
        var kim = household.coParent(sam, "Kim");
        toyshop.twoAgreeFrom(sam, 50);
        give.give(mia, zoo, 60, "k1");
        assertThat(keep.reached(sam, zoo)).isFalse();
        assertThat(keep.reached(sam, zoo)).as("alone, twice").isFalse();
        assertThat(goals.mine(mia).getFirst().saved()).isEqualTo(60);
        assertThat(keep.reached(kim, zoo)).isTrue();
        assertThat(goals.mine(mia).getFirst().state()).isEqualTo(FamilyGoal.State.REACHED);
    }

    @Test
    void closingGivesEverybodyBackExactlyWhatTheyGave() {
        give.give(mia, zoo, 33, "k1");
        give.takeBack(mia, zoo, 3, "k2");
        give.give(jonas, zoo, 7, "k1");
        assertThat(keep.close(sam, zoo)).isEqualTo(2);
        assertThat(keep.close(sam, zoo)).isZero();
        assertThat(ledger.spendable(mia.id())).isEqualTo(100);
        assertThat(ledger.spendable(jonas.id())).isEqualTo(100);
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> give.give(mia, zoo, 5, "k3"));
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> keep.reached(sam, zoo));
        keep.reopen(sam, zoo);
        give.give(mia, zoo, 5, "k3");
        assertThat(goals.mine(mia).getFirst().saved()).isEqualTo(5);
    }

    @Test
    void itIsNoRewardThatOneLearnerCouldHave() {
        give.give(mia, zoo, 10, "k1");
        assertThat(shop.window(mia).items()).isEmpty();
        assertThat(ownGoals.mine(mia)).isEmpty();
        var learner = List.of(directory.learner(sam, mia.id()));
        var balances = ledger.balances(List.of(mia.id()));
        assertThat(ownGoals.of(sam, learner, balances, Map.of())).isEmpty();
        assertThat(ownGoals.withShared(sam, learner, balances, Map.of()))
                .singleElement()
                .satisfies(
                        goal -> {
                            assertThat(goal.shared()).isTrue();
                            assertThat(goal.saved()).isEqualTo(10);
                        });
        for (Runnable command :
                List.<Runnable>of(
                        () -> save.put(mia, zoo, 5, "k"),
                        () -> save.takeBack(mia, zoo, 5, "k"),
                        () -> rewards.archive(sam, zoo),
                        () -> requests.request(mia, UUID.randomUUID(), zoo, null))) {
            assertThatExceptionOfType(NotFound.class).isThrownBy(command::run);
        }
        assertThat(goals.mine(mia).getFirst().saved()).isEqualTo(10);
    }

    @Test
    void otherFamiliesAndOtherRolesFindNothing() {
        var kim = household.parent("Kim");
        var ben = household.learner(kim, "Ben");
        household.give(ben, 50);
        assertThat(goals.mine(ben)).isEmpty();
        for (Runnable command :
                List.<Runnable>of(
                        () -> give.give(ben, zoo, 5, "k"),
                        () -> give.takeBack(ben, zoo, 5, "k"),
                        () -> give.give(sam, zoo, 5, "k"),
                        () -> keep.close(kim, zoo),
                        () -> keep.reached(kim, zoo),
                        () -> keep.notReached(kim, zoo, null),
                        () -> keep.reopen(kim, zoo),
                        () -> keep.close(mia, zoo),
                        () -> give.give(mia, UUID.randomUUID(), 5, "k"))) {
            assertThatExceptionOfType(NotFound.class).isThrownBy(command::run);
        }
        refused("title", () -> keep.add(sam, UUID.randomUUID(), " ", 5, RewardPicture.STAR));
        refused("cost", () -> keep.add(sam, UUID.randomUUID(), "X", 0, RewardPicture.STAR));
        refused("emoji", () -> keep.add(sam, UUID.randomUUID(), "X", 5, null));
        for (var i = 1; i < KeepFamilyGoals.MOST_OPEN; i++) {
            keep.add(sam, UUID.randomUUID(), "Goal " + i, 5, RewardPicture.STAR);
        }
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> keep.add(sam, UUID.randomUUID(), "One", 5, RewardPicture.STAR));
    }

    @Test
    void noneOfSeveralAtOnceIsOneTooMany() {
        for (var i = 1; i < KeepFamilyGoals.MOST_OPEN - 1; i++) {
            keep.add(sam, UUID.randomUUID(), "Goal " + i, 5, RewardPicture.STAR);
        }
        var outcomes =
                Races.run(
                        Collections.nCopies(
                                4,
                                () ->
                                        keep.add(
                                                sam,
                                                UUID.randomUUID(),
                                                "Last",
                                                5,
                                                RewardPicture.STAR)));
        assertThat(outcomes.stream().filter(Objects::nonNull))
                .hasSize(3)
                .allSatisfy(failure -> assertThat(failure).isInstanceOf(Refusal.class));
        assertThat(goals.all(sam).goals()).hasSize(KeepFamilyGoals.MOST_OPEN);
    }

    @RepeatedTest(5)
    void aGoalThatIsAddedTwiceAtOnceIsThereOnce() {
        var id = UUID.randomUUID();
        var outcomes =
                Races.run(
                        Collections.nCopies(
                                4, () -> keep.add(sam, id, "Pool", 5, RewardPicture.STAR)));
        assertThat(outcomes).containsOnlyNulls();
        assertThat(goals.all(sam).goals()).hasSize(2);
    }

    @RepeatedTest(10)
    void ofTwoWhoGiveTheLastPointsOneDoes() {
        give.give(mia, zoo, 50, "before");
        var outcomes =
                Races.run(
                        List.of(
                                () -> give.give(mia, zoo, 10, "last"),
                                () -> give.give(jonas, zoo, 10, "last"),
                                () -> give.give(jonas, zoo, 10, "last")));
        assertThat(outcomes.stream().filter(Objects::nonNull))
                .allSatisfy(failure -> assertThat(failure).isInstanceOf(Refusal.class));
        assertThat(goals.mine(mia).getFirst().saved()).isEqualTo(60);
    }

    @RepeatedTest(10)
    void givingReachingAndClosingAtTheSameMomentLosesNothing() {
        give.give(mia, zoo, 55, "before");
        var outcomes =
                Races.run(
                        List.of(
                                () -> give.give(jonas, zoo, 5, "last"),
                                () -> keep.reached(sam, zoo),
                                () -> keep.close(sam, zoo),
                                () -> give.takeBack(mia, zoo, 5, "back")));
        assertThat(outcomes.stream().filter(Objects::nonNull))
                .allSatisfy(failure -> assertThat(failure).isInstanceOf(Refusal.class));
        var goal = goals.all(sam).goals().getFirst();
        var together = ledger.spendable(mia.id()) + ledger.spendable(jonas.id());
        assertThat(goal.state()).isNotEqualTo(FamilyGoal.State.OPEN);
        assertThat(together).isEqualTo(goal.state() == FamilyGoal.State.REACHED ? 140 : 200);
        assertThat(goal.saved()).isZero();
    }

    @Test
    void commandsStayWithinEightStatements() {
        StatementCount.assertAtMost(8, () -> give.give(mia, zoo, 40, "k1"));
        assertThat(StatementCount.statementsOf(() -> give.give(mia, zoo, 1, "k3")))
                .as("an earlier transfer is looked for only where something objects")
                .filteredOn(sql -> sql.startsWith("select") && sql.contains("points_transfers"))
                .isEmpty();
        StatementCount.assertAtMost(8, () -> give.takeBack(mia, zoo, 5, "k2"));
        give.give(jonas, zoo, 24, "k1");
        StatementCount.assertAtMost(3, () -> goals.mine(mia));
        StatementCount.assertAtMost(3, () -> goals.all(sam));
        StatementCount.assertAtMost(8, () -> keep.reached(sam, zoo));
        StatementCount.assertAtMost(8, () -> keep.notReached(sam, zoo, null));
        StatementCount.assertAtMost(8, () -> keep.close(sam, zoo));
        StatementCount.assertAtMost(8, () -> keep.reopen(sam, zoo));
    }

    private static void refused(String field, Runnable command) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(command::run)
                .satisfies(refusal -> assertThat(refusal.field()).isEqualTo(field));
    }
}
