package app.laurel.points;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.platform.Actor;
import app.laurel.support.Household;
import app.laurel.support.LaurelTest;
import app.laurel.support.Tampering;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Each rule of the ledger holds, and says where it does not. */
@LaurelTest
class InvariantsTest {

    @Autowired private Household household;
    @Autowired private MovePoints points;
    @Autowired private List<Invariant> invariants;
    @Autowired private TransactionTemplate transaction;
    @Autowired private JdbcTemplate jdbc;

    private Actor mia;
    private Actor other;
    private UUID reward;
    private long wallet;
    private long goal;
    private Tampering tampering;

    @BeforeEach
    void aLedger() throws SQLException {
        var sam = household.parent("Sam");
        mia = household.learner(sam, "Mia");
        other = household.learner(household.parent("Kim"), "Lee");
        reward = UUID.randomUUID();
        jdbc.update(
                "insert into rewards (id, family_id, parent_id, title, token_cost) values (?, ?, ?, 'Lego', 9)",
                reward,
                sam.id(),
                sam.id());
        move(posting(10, SourceType.QUIZ_CORRECT, "lesson-1", null));
        move(posting(2, SourceType.LESSON_COMPLETE, "lesson-1", null));
        var given = move(posting(7, SourceType.PARENT_ADJUST, null, null));
        move(posting(-7, SourceType.REVERSAL, null, given.entries().getFirst().id()));
        move(
                posting(-5, SourceType.GOAL_DELEGATION, reward.toString(), null),
                Posting.goal(
                        mia.id(), reward, 5, SourceType.GOAL_DELEGATION, reward.toString(), "In"));
        household.give(other, 3);
        wallet = walletOf(mia, "is null");
        goal = walletOf(mia, "is not null");
        tampering = Tampering.with(jdbc);
    }

    @AfterEach
    void undo() throws SQLException {
        tampering.close();
    }

    @Test
    void allOfThemHold() {
        assertThat(invariants)
                .extracting(Invariant::name)
                .containsExactlyInAnyOrder("I1", "I2", "I3", "I4", "I5", "I6", "I7", "I8", "I9");
        assertThat(invariants)
                .allSatisfy(
                        one -> {
                            assertThat(one.look(null).violations()).as(one.name()).isZero();
                            assertThat(one.look(null).findings()).as(one.name()).isEmpty();
                        });
        assertThat(looks(BalanceIsSumOfRows::new).looked()).isEqualTo(3);
        assertThat(looks(HashesLink::new).looked()).isEqualTo(7);
        assertThat(looks(TransfersSumToZero::new).looked()).isEqualTo(1);
        assertThat(looks(OneCauseOneEffect::new).looked()).isEqualTo(6);
        assertThat(looks(ReversalNamesItsRow::new).looked()).isEqualTo(1);
    }

    @Test
    void i1TheBalanceIsTheSumOfTheLines() {
        tampering.run("update wallets set balance = 8 where id = ?", wallet);
        assertThat(looks(BalanceIsSumOfRows::new).findings())
                .containsExactly(new Finding(mia.id(), wallet, null, null, "7", "8"));
    }

    @Test
    void i1TheBalanceIsWhatTheLastLineLeft() {
        tampering.run(
                "update points_ledger set balance_after = 9 where wallet_id = ? and row_no = 5",
                wallet);
        assertThat(looks(BalanceIsSumOfRows::new).findings())
                .containsExactly(new Finding(mia.id(), wallet, null, null, "9", "7"));
    }

    @Test
    void i2EachLineFollowsFromTheOneBefore() {
        tampering.run(
                "update points_ledger set amount = 3, balance_after = 13 where wallet_id = ? and row_no = 2",
                wallet);
        assertThat(looks(BalanceFollowsFromRowBefore::new).findings())
                .containsExactly(new Finding(mia.id(), wallet, 3, null, "20", "19"));
    }

    @Test
    void i3NoLineIsMissing() {
        tampering.run("delete from points_ledger where wallet_id = ? and row_no = 1", wallet);
        assertThat(looks(RowsHaveNoGap::new).findings())
                .containsExactly(new Finding(mia.id(), wallet, 2, null, "1", "2"));
    }

    @Test
    void i3NotEvenTheLastOne() {
        tampering.run("delete from points_ledger where wallet_id = ? and row_no = 5", wallet);
        assertThat(looks(RowsHaveNoGap::new).findings())
                .containsExactly(new Finding(mia.id(), wallet, null, null, "5", "4"));
    }

    @Test
    void i4NothingIsBelowZero() {
        tampering
                .allowAnything("wallets")
                .allowAnything("points_ledger")
                .run("update wallets set balance = -1 where id = ?", goal)
                .run(
                        "update points_ledger set balance_after = -2 where wallet_id = ? and row_no = 4",
                        wallet);
        assertThat(looks(NothingBelowZero::new).findings())
                .containsExactly(
                        new Finding(mia.id(), wallet, 4, null, "0", "-2"),
                        new Finding(mia.id(), goal, null, null, "0", "-1"));
    }

    @Test
    void i5WhatMovesBetweenWalletsSumsToZero() {
        tampering.run("update points_ledger set amount = 6 where wallet_id = ?", goal);
        var transfer =
                jdbc.queryForObject(
                        "select transfer_id::text from points_ledger where wallet_id = ?",
                        String.class,
                        goal);
        assertThat(looks(TransfersSumToZero::new).findings())
                .containsExactly(new Finding(mia.id(), wallet, 5, transfer, "0", "1"));
    }

    @Test
    void i6WhatPaysOnceHasPaidOnce() {
        tampering
                .allowAnything("points_ledger")
                .run(
                        "update points_ledger set source_type = 'QUIZ_CORRECT' where wallet_id = ? and row_no = 2",
                        wallet);
        assertThat(looks(OneCauseOneEffect::new).findings())
                .containsExactly(new Finding(mia.id(), wallet, 2, "lesson-1", "1", "2"));
    }

    @Test
    void i6ARequestTakesItsPointsOnce() {
        tampering.run(
                "update points_ledger set source_type = 'REDEMPTION', source_id = 'r' where wallet_id = ? and row_no in (2, 4)",
                wallet);
        assertThat(looks(OneCauseOneEffect::new).findings())
                .containsExactly(new Finding(mia.id(), wallet, 4, "r", "1", "2"));
    }

    @Test
    void i6NoKeyIsUsedUpForNothing() {
        var id = UUID.randomUUID();
        tampering.run(
                "insert into points_transfers (id, idempotency_key, content_hash) values (?, 'lost', 'x')",
                id);
        assertThat(looks(OneCauseOneEffect::new).findings())
                .containsExactly(new Finding(null, null, null, id.toString(), "1", "0"));
    }

    @ParameterizedTest
    @CsvSource({
        "reverses = null, -, -7",
        "amount = -8, -7, -8",
        "amount = 7, -7, 7",
        "wallet_id = 999, -7, -7"
    })
    void i8AReversalNamesWhatItReverses(String change, String expected, String found) {
        tampering.run(
                "update points_ledger set " + change + " where wallet_id = ? and row_no = 4",
                wallet);
        assertThat(looks(ReversalNamesItsRow::new).findings())
                .singleElement()
                .satisfies(
                        one -> {
                            assertThat(one.row()).isEqualTo(4);
                            assertThat(one.expected()).isEqualTo(expected);
                            assertThat(one.found()).isEqualTo(found);
                        });
    }

    @Test
    void i8ALineIsUndoneOnce() {
        tampering
                .allowAnything("points_ledger")
                .run(
                        "update points_ledger set reverses = (select reverses from points_ledger where wallet_id = ? and row_no = 4) where wallet_id = ? and row_no = 5",
                        wallet,
                        wallet);
        assertThat(looks(ReversalNamesItsRow::new).findings())
                .extracting(Finding::row)
                .containsExactly(4, 5);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            delimiterString = " = ",
            value = {
                "learner_id = 424242",
                "amount = amount + 1",
                "balance_after = balance_after + 1",
                "source_type = concat('ADMIN', '_ADJUST')",
                "source_id = concat(source_id, '1')",
                "description = upper(description)",
                "actor_id = coalesce(actor_id, 0) + 1",
                "transfer_id = gen_random_uuid()",
                "id = gen_random_uuid()",
                "reverses = gen_random_uuid()",
                "created_at = created_at + make_interval(secs => 0.000001)",
                "hash = sha256(hash)"
            })
    void i9AChangedFieldOfAnyLineIsFound(String column, String value) {
        for (var row = 1; row <= 5; row++) {
            tampering
                    .run("savepoint whole")
                    .allowAnything("points_ledger")
                    .run(
                            "update points_ledger set %s = %s where wallet_id = ? and row_no = ?"
                                    .formatted(column, value),
                            wallet,
                            row);
            assertThat(looks(HashesLink::new).findings())
                    .as(column + " of row " + row)
                    .first()
                    .satisfies(
                            one -> {
                                assertThat(one.wallet()).isEqualTo(wallet);
                                assertThat(one.learner())
                                        .isEqualTo(column.equals("learner_id") ? 424242 : mia.id());
                            })
                    .extracting(Finding::row)
                    .isEqualTo(row);
            tampering.run("rollback to savepoint whole");
        }
    }

    @Test
    void i9ChangedPlacesAreFound() {
        tampering
                .allowAnything("points_ledger")
                .run(
                        "update points_ledger set row_no = 5 - row_no where wallet_id = ? and row_no in (2, 3)",
                        wallet);
        assertThat(looks(HashesLink::new).findings()).extracting(Finding::row).startsWith(2, 3);
    }

    @Test
    void manyViolationsAreCountedAndTheFirstDescribed() {
        for (var i = 0; i < 30; i++) {
            move(posting(1, SourceType.PARENT_ADJUST, null, null));
        }
        tampering.run("update points_ledger set hash = sha256('x') where wallet_id = ?", wallet);
        var looked = looks(HashesLink::new);
        assertThat(looked.violations()).isEqualTo(35);
        assertThat(looked.findings())
                .hasSize(Invariant.MOST_FINDINGS)
                .extracting(Finding::row)
                .startsWith(1, 2, 3);
    }

    @Test
    void oneFamilyCanBeLookedAtAlone() {
        tampering.run("update points_ledger set hash = sha256('x'), amount = 99");
        var look = new HashesLink(tampering.eyes()).look(Set.of(other.id()));
        assertThat(look.looked()).isEqualTo(1);
        assertThat(look.findings()).extracting(Finding::learner).containsExactly(other.id());
        assertThat(new BalanceIsSumOfRows(tampering.eyes()).look(Set.of(other.id())).looked())
                .isEqualTo(1);
        assertThat(new OneCauseOneEffect(tampering.eyes()).look(Set.of(other.id())).looked())
                .isEqualTo(1);
    }

    private Looked looks(Function<JdbcClient, Invariant> rule) {
        return rule.apply(tampering.eyes()).look(null);
    }

    private long walletOf(Actor learner, String reward) {
        return jdbc.queryForObject(
                "select id from wallets where learner_id = ? and reward_id " + reward,
                Long.class,
                learner.id());
    }

    private Posting posting(int amount, SourceType source, String cause, UUID reverses) {
        return new Posting(mia.id(), null, amount, source, cause, "Done well", reverses);
    }

    private Posted move(Posting... postings) {
        var transfer = new Transfer(UUID.randomUUID().toString(), mia.id(), List.of(postings));
        return transaction.execute(status -> points.move(transfer));
    }
}
