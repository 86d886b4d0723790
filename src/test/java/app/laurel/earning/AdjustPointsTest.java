package app.laurel.earning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.laurel.platform.Actor;
import app.laurel.platform.NotFound;
import app.laurel.platform.Refusal;
import app.laurel.points.Entry;
import app.laurel.points.Ledger;
import app.laurel.points.SourceType;
import app.laurel.support.Household;
import app.laurel.support.LaurelTest;
import app.laurel.support.StatementCount;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Giving and taking points by hand: with a reason, once, and never below zero. */
@LaurelTest
class AdjustPointsTest {

    @Autowired private Household household;
    @Autowired private AdjustPoints adjust;
    @Autowired private Ledger ledger;
    @Autowired private JdbcTemplate jdbc;

    private Actor parent;
    private Actor mia;

    @BeforeEach
    void family() {
        parent = household.parent("Sam");
        mia = household.learner(parent, "Mia");
    }

    @Test
    void parentGivesWithAReasonThatTheLearnerReads() {
        adjust.adjust(parent, mia.id(), 10, "  Helped Jonas with reading ", "k1");
        var row = ledger.everything(mia.id()).getFirst();
        assertThat(row.description()).isEqualTo("Helped Jonas with reading");
        assertThat(row.source()).isEqualTo(SourceType.PARENT_ADJUST);
        assertThat(row.actorId()).isEqualTo(parent.id());
        assertThat(ledger.spendable(mia.id())).isEqualTo(10);
    }

    @Test
    void administratorAdjustsAnybody() {
        adjust.adjust(household.administrator("Alex"), mia.id(), 5, "Lost by a fault", "k1");
        assertThat(ledger.everything(mia.id()))
                .extracting(Entry::source)
                .containsExactly(SourceType.ADMIN_ADJUST);
    }

    @Test
    void theSameKeyHasOneEffect() {
        var first = adjust.adjust(parent, mia.id(), 10, "Once", "k1");
        assertThat(adjust.adjust(parent, mia.id(), 10, "Once", "k1")).isEqualTo(first);
        assertThat(ledger.spendable(mia.id())).isEqualTo(10);
        assertThatThrownBy(() -> adjust.adjust(parent, mia.id(), 11, "Other", "k1"))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void aRepeatedAdjustmentIsWrittenDownOnce() {
        adjust.adjust(parent, mia.id(), 10, "Once", "k1");
        adjust.adjust(parent, mia.id(), 10, "Once", "k1");
        assertThat(
                        jdbc.queryForObject(
                                "select count(*) from audit_log where action = 'POINTS_ADJUSTED' and family_id = ?",
                                Integer.class,
                                parent.familyId()))
                .isOne();
        adjust.adjust(parent, mia.id(), 10, "Once", "k2");
        assertThat(ledger.spendable(mia.id())).isEqualTo(20);
    }

    @Test
    void aKeyOfSomethingElseIsNoMistakeInTheAmount() {
        adjust.adjust(parent, mia.id(), 10, "Once", "k1");
        assertThatThrownBy(() -> adjust.adjust(parent, mia.id(), 11, "Once", "k1"))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> {
                            assertThat(refusal.key()).isEqualTo("points.keyReused");
                            assertThat(refusal.field()).isNull();
                        });
    }

    @Test
    void takingMoreThanThereIsIsRefusedAtTheAmount() {
        adjust.adjust(parent, mia.id(), 10, "Start", "k1");
        assertThatThrownBy(() -> adjust.adjust(parent, mia.id(), -11, "Too much", "k2"))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.field()).isEqualTo("amount"));
        assertThat(ledger.spendable(mia.id())).isEqualTo(10);
    }

    @ParameterizedTest
    @CsvSource({
        "0,reason,amount",
        "1000000,reason,amount",
        ",reason,amount",
        "5,'  ',reason",
        "5,,reason"
    })
    void mistakesAreRefusedAtTheirField(Integer amount, String reason, String field) {
        assertThatThrownBy(() -> adjust.adjust(parent, mia.id(), amount, reason, "k"))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.field()).isEqualTo(field));
    }

    @Test
    void answersTheLineByWhichItCanBeUndone() {
        var line = adjust.adjust(parent, mia.id(), 10, "Oops", "k1");
        assertThat(ledger.line(mia.id(), line))
                .hasValueSatisfying(entry -> assertThat(entry.amount()).isEqualTo(10));
    }

    @Test
    void aForeignLearnerIsNotFound() {
        var stranger = household.parent("Kim");
        adjust.adjust(parent, mia.id(), 10, "Start", "k1");
        assertThatThrownBy(() -> adjust.adjust(stranger, mia.id(), 1, "x", "k2"))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> adjust.adjust(mia, mia.id(), 1, "x", "k3"))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void staysWithinEightStatements() {
        StatementCount.assertAtMost(8, () -> adjust.adjust(parent, mia.id(), 10, "Start", "k1"));
    }
}
