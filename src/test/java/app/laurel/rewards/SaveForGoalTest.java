package app.laurel.rewards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.laurel.platform.Actor;
import app.laurel.platform.NotFound;
import app.laurel.platform.Refusal;
import app.laurel.points.Entry;
import app.laurel.points.Ledger;
import app.laurel.points.SourceType;
import app.laurel.support.Books;
import app.laurel.support.Household;
import app.laurel.support.LaurelTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Putting into a goal and taking back. */
@LaurelTest
class SaveForGoalTest {

    @Autowired private Household household;
    @Autowired private Toyshop toyshop;
    @Autowired private SaveForGoal goals;
    @Autowired private KeepRewards keep;
    @Autowired private DecideRedemption decide;
    @Autowired private Ledger ledger;
    @Autowired private Books books;

    private Actor parent;
    private Actor mia;
    private UUID skateboard;

    @BeforeEach
    void family() {
        parent = household.parent("Sam");
        mia = household.learner(parent, "Mia");
        household.give(mia, 12);
        skateboard = toyshop.reward(parent, "Skateboard", 10);
    }

    @AfterEach
    void audit() {
        books.mustBalance();
    }

    @Test
    void putsAndTakesBack() {
        goals.put(mia, skateboard, 6, "a");
        assertThat(saved()).isEqualTo(6);
        assertThat(ledger.spendable(mia.id())).isEqualTo(6);
        goals.takeBack(mia, skateboard, 4, "b");
        assertThat(saved()).isEqualTo(2);
        assertThat(ledger.spendable(mia.id())).isEqualTo(10);
        assertThat(ledger.everything(mia.id()))
                .extracting(Entry::source)
                .containsOnly(
                        SourceType.PARENT_ADJUST,
                        SourceType.GOAL_DELEGATION,
                        SourceType.GOAL_RETURN);
    }

    @Test
    void theSameKeyPutsOnce() {
        goals.put(mia, skateboard, 6, "a");
        goals.put(mia, skateboard, 6, "a");
        assertThat(saved()).isEqualTo(6);
        goals.takeBack(mia, skateboard, 6, "a");
        goals.takeBack(mia, skateboard, 6, "a");
        assertThat(saved()).isZero();
    }

    @Test
    void theSameKeyWithAnotherAmountIsRefused() {
        goals.put(mia, skateboard, 6, "a");
        refused("points.keyReused", () -> goals.put(mia, skateboard, 5, "a"));
        goals.takeBack(mia, skateboard, 6, "a");
        refused("points.keyReused", () -> goals.takeBack(mia, skateboard, 5, "a"));
        assertThat(saved()).isZero();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, Integer.MIN_VALUE})
    void atLeastOne(int amount) {
        refused("rewards.goal.atLeastOne", () -> goals.put(mia, skateboard, amount, "a"));
        refused("rewards.goal.atLeastOne", () -> goals.takeBack(mia, skateboard, amount, "a"));
    }

    @Test
    void atMostWhatIsMissing() {
        refused("rewards.goal.tooMuch", () -> goals.put(mia, skateboard, 11, "a"));
        goals.put(mia, skateboard, 10, "b");
        refused("rewards.goal.tooMuch", () -> goals.put(mia, skateboard, 1, "c"));
        refused("rewards.goal.tooMuch", () -> goals.put(mia, skateboard, Integer.MAX_VALUE, "d"));
    }

    @Test
    void atMostWhatCanBeSpent() {
        var castle = toyshop.reward(parent, "Castle", 100);
        refused("rewards.goal.notEnough", () -> goals.put(mia, castle, 13, "a"));
        assertThat(ledger.spendable(mia.id())).isEqualTo(12);
    }

    @Test
    void takesBackAtMostWhatIsInIt() {
        goals.put(mia, skateboard, 3, "a");
        refused("rewards.goal.notSaved", () -> goals.takeBack(mia, skateboard, 4, "b"));
        assertThat(saved()).isEqualTo(3);
    }

    @Test
    void notWhileARequestForItWaits() {
        goals.put(mia, skateboard, 8, "a");
        var request = toyshop.request(mia, skateboard);
        refused("rewards.rule.waiting", () -> goals.put(mia, skateboard, 1, "b"));
        refused("rewards.goal.notSaved", () -> goals.takeBack(mia, skateboard, 1, "c"));
        decide.cancel(mia, request);
        goals.takeBack(mia, skateboard, 8, "d");
        assertThat(ledger.spendable(mia.id())).isEqualTo(12);
    }

    @Test
    void notForWhatIsArchivedOrForOthers() {
        var jonas = household.learner(parent, "Jonas");
        var theirs = toyshop.reward(parent, Toyshop.only("Lego", 5, jonas));
        refused("rewards.rule.others", () -> goals.put(mia, theirs, 1, "a"));
        keep.archive(parent, skateboard);
        refused("rewards.rule.archived", () -> goals.put(mia, skateboard, 1, "b"));
    }

    @Test
    void parentsDoNotSave() {
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> goals.put(parent, skateboard, 1, "a"));
    }

    private int saved() {
        return ledger.balances(List.of(mia.id())).stream()
                .filter(balance -> skateboard.equals(balance.rewardId()))
                .mapToInt(balance -> balance.points())
                .sum();
    }

    private static void refused(String key, Runnable action) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(action::run)
                .satisfies(refusal -> assertThat(refusal.key()).isEqualTo(key));
    }
}
