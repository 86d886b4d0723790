package app.laurel.points;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import app.laurel.platform.Actor;
import app.laurel.platform.NotFound;
import app.laurel.platform.Refusal;
import app.laurel.support.Books;
import app.laurel.support.Household;
import app.laurel.support.LaurelTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** Transfers that nobody should ask for move nothing and say why. */
@LaurelTest
class BadInputTest {

    @Autowired private Household household;
    @Autowired private MovePoints points;
    @Autowired private Ledger ledger;
    @Autowired private Books books;
    @Autowired private TransactionTemplate transaction;

    private Actor mia;

    @BeforeEach
    void family() {
        mia = household.learner(household.parent("Sam"), "Mia");
    }

    @AfterEach
    void audit() {
        books.mustBalance();
    }

    @Test
    void noPointsAreNoPosting() {
        assertThatIllegalArgumentException().isThrownBy(() -> posting(0));
    }

    @Test
    void aTransferHasAPostingAndAKeyOfAtMost200Letters() {
        assertThatIllegalArgumentException().isThrownBy(() -> Transfer.of("k", null));
        for (var key : new String[] {"", "  ", "k".repeat(201)}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Transfer.of(key, null, posting(1)));
        }
    }

    @Test
    void aWalletHoldsNoMoreThanANumberCanSay() {
        household.give(mia, Integer.MAX_VALUE);
        refused("points.tooMany", 1);
        refused("points.tooMany", Integer.MAX_VALUE);
        assertThat(ledger.spendable(mia.id())).isEqualTo(Integer.MAX_VALUE);
        move(-Integer.MAX_VALUE, "k");
        refused("points.notEnough", Integer.MIN_VALUE);
        assertThat(ledger.spendable(mia.id())).isZero();
    }

    @Test
    void nobodyHasNoWallet() {
        mia = new Actor(mia.id() + 4711, mia.familyId(), mia.role(), "Nobody");
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> move(5, "k"));
    }

    private void refused(String key, int amount) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> move(amount, "refused"))
                .satisfies(refusal -> assertThat(refusal.key()).isEqualTo(key));
    }

    private void move(int amount, String key) {
        transaction.executeWithoutResult(
                status -> points.move(Transfer.of(key, null, posting(amount))));
    }

    private Posting posting(int amount) {
        return Posting.spendable(mia.id(), amount, SourceType.PARENT_ADJUST, null, "Because");
    }
}
