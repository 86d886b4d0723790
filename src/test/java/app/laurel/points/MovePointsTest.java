package app.laurel.points;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.laurel.platform.Actor;
import app.laurel.platform.Refusal;
import app.laurel.support.Books;
import app.laurel.support.Household;
import app.laurel.support.LaurelTest;
import app.laurel.support.Races;
import app.laurel.support.StatementCount;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

/** The one operation by which points move. */
@LaurelTest
class MovePointsTest {

    @Autowired private Household household;
    @Autowired private MovePoints points;
    @Autowired private Ledger ledger;
    @Autowired private Books books;
    @Autowired private TransactionTemplate transaction;
    @Autowired private JdbcTemplate jdbc;

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
    void linesFollowEachOtherWithinATransfer() {
        var posted =
                move(Transfer.of("k", null, posting(5, "a"), posting(3, "b"), posting(-1, "c")));
        assertThat(posted.entries()).extracting(Entry::balanceAfter).containsExactly(5, 8, 7);
        assertThat(posted.total()).isEqualTo(7);
        assertThat(ledger.ofTransfer(posted.transferId()))
                .extracting(Entry::number)
                .containsExactly(1, 2, 3);
        assertThat(ledger.spendable(mia.id())).isEqualTo(7);
    }

    @Test
    void aRepeatedKeyGivesTheFirstAnswer() {
        var first = move(Transfer.of("k", null, posting(5, "a")));
        var second = move(Transfer.of("k", null, posting(5, "a")));
        assertThat(second.transferId()).isEqualTo(first.transferId());
        assertThat(second.entries())
                .extracting(Entry::id)
                .isEqualTo(first.entries().stream().map(Entry::id).toList());
        assertThat(ledger.spendable(mia.id())).isEqualTo(5);
    }

    @Test
    void aRepeatedKeyIsAnsweredEvenWhenThePointsAreGone() {
        household.give(mia, 5);
        move(Transfer.of("k", null, posting(-5, "a")));
        assertThat(move(Transfer.of("k", null, posting(-5, "a"))).total()).isEqualTo(-5);
    }

    @Test
    void aRepeatedKeyWithOtherContentIsRefused() {
        move(Transfer.of("k", null, posting(5, "a")));
        refused("points.keyReused", () -> move(Transfer.of("k", null, posting(6, "a"))));
        refused("points.keyReused", () -> move(Transfer.of("k", null, posting(-6, "a"))));
    }

    @Test
    void neverBelowZeroNotEvenBetweenTwoLines() {
        household.give(mia, 5);
        refused("points.notEnough", () -> move(Transfer.of("k", null, posting(-6, "a"))));
        refused(
                "points.notEnough",
                () -> move(Transfer.of("k", null, posting(-6, "a"), posting(9, "b"))));
        assertThat(ledger.spendable(mia.id())).isEqualTo(5);
    }

    @Test
    void aCauseThatPaysOncePaysOnceWhateverTheKey() {
        move(Transfer.of("k1", null, paid("lesson-1")));
        assertThatExceptionOfType(DataIntegrityViolationException.class)
                .isThrownBy(() -> move(Transfer.of("k2", null, paid("lesson-1"))));
        assertThat(ledger.spendable(mia.id())).isEqualTo(2);
    }

    @Test
    void aRowIsUndoneOnce() {
        var row = move(Transfer.of("k1", null, posting(5, "a"))).entries().getFirst();
        var undo = new Posting(mia.id(), null, -5, SourceType.REVERSAL, null, "undone", row.id());
        move(Transfer.of("k2", null, undo));
        household.give(mia, 5);
        assertThatExceptionOfType(DataIntegrityViolationException.class)
                .isThrownBy(() -> move(Transfer.of("k3", null, undo)));
    }

    @Test
    void neverWithoutATransaction() {
        assertThatExceptionOfType(IllegalTransactionStateException.class)
                .isThrownBy(() -> points.move(Transfer.of("k", null, posting(5, "a"))));
    }

    @Test
    void severalTransfersInOneTransactionSeeEachOther() {
        transaction.executeWithoutResult(
                status -> {
                    points.move(Transfer.of("k1", null, posting(5, "a")));
                    points.move(Transfer.of("k2", null, posting(-5, "b")));
                    var open = points.open(List.of(mia.id()));
                    assertThat(open.spendable(mia.id())).isZero();
                    points.move(open, Transfer.of("k3", null, posting(4, "c")));
                    assertThat(open.spendable(mia.id())).isEqualTo(4);
                });
        assertThat(ledger.spendable(mia.id())).isEqualTo(4);
    }

    @Test
    void whatRollsBackLeavesNothing() {
        transaction.executeWithoutResult(
                status -> {
                    points.move(Transfer.of("k", null, posting(5, "a")));
                    status.setRollbackOnly();
                });
        assertThat(ledger.spendable(mia.id())).isZero();
        move(Transfer.of("k", null, posting(5, "a")));
        assertThat(ledger.spendable(mia.id())).isEqualTo(5);
    }

    @Test
    void twoStatementsWhateverTheNumberOfLines() {
        var postings = IntStream.range(0, 40).mapToObj(i -> posting(1, "s" + i)).toList();
        transaction.executeWithoutResult(
                status ->
                        StatementCount.assertAtMost(
                                2, () -> points.move(new Transfer("k", null, postings))));
    }

    @RepeatedTest(3)
    void theSameKeyAtTheSameMomentHasOneEffect() {
        var outcomes =
                Races.run(
                        Collections.nCopies(
                                8, () -> move(Transfer.of("k", null, posting(5, "a")))));
        assertThat(outcomes).containsOnlyNulls();
        assertThat(ledger.spendable(mia.id())).isEqualTo(5);
    }

    @RepeatedTest(3)
    void spendersAtTheSameMomentSpendWhatIsThere() {
        household.give(mia, 10);
        var outcomes =
                Races.run(
                        IntStream.range(0, 8)
                                .<Runnable>mapToObj(
                                        i ->
                                                () ->
                                                        move(
                                                                Transfer.of(
                                                                        "k" + i,
                                                                        null,
                                                                        posting(-3, "s" + i))))
                                .toList());
        assertThat(outcomes.stream().filter(Objects::isNull)).hasSize(3);
        assertThat(ledger.spendable(mia.id())).isEqualTo(1);
    }

    @RepeatedTest(3)
    void aFirstPointIntoANewGoalAtTheSameMoment() {
        household.give(mia, 10);
        var reward = UUID.randomUUID();
        jdbc.update(
                "insert into rewards (id, family_id, parent_id, title, token_cost) values (?, ?, ?, 'Lego', 9)",
                reward,
                mia.familyId(),
                mia.familyId());
        var outcomes =
                Races.run(
                        IntStream.range(0, 4)
                                .<Runnable>mapToObj(
                                        i ->
                                                () ->
                                                        move(
                                                                Transfer.of(
                                                                        "k" + i,
                                                                        null,
                                                                        Posting.spendable(
                                                                                mia.id(),
                                                                                -2,
                                                                                SourceType
                                                                                        .GOAL_DELEGATION,
                                                                                null,
                                                                                "out"),
                                                                        Posting.goal(
                                                                                mia.id(),
                                                                                reward,
                                                                                2,
                                                                                SourceType
                                                                                        .GOAL_DELEGATION,
                                                                                null,
                                                                                "in"))))
                                .toList());
        assertThat(outcomes).containsOnlyNulls();
        assertThat(ledger.savedForAny(List.of(reward)))
                .extracting(Balance::points)
                .containsExactly(8);
    }

    private Posting posting(int amount, String source) {
        return Posting.spendable(
                mia.id(), amount, SourceType.PARENT_ADJUST, source, "Because of " + source);
    }

    private Posting paid(String lesson) {
        return Posting.spendable(mia.id(), 2, SourceType.LESSON_COMPLETE, lesson, "Lesson");
    }

    private Posted move(Transfer transfer) {
        return transaction.execute(status -> points.move(transfer));
    }

    private static void refused(String key, Runnable action) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(action::run)
                .satisfies(refusal -> assertThat(refusal.key()).isEqualTo(key));
    }
}
