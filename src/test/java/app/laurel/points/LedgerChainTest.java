package app.laurel.points;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.laurel.platform.Actor;
import app.laurel.support.Books;
import app.laurel.support.Household;
import app.laurel.support.LaurelTest;
import app.laurel.support.TestClock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Limit;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** How each line of the ledger is linked to the one before it. */
@LaurelTest
class LedgerChainTest {

    private static final List<String> PIECES =
            List.of(
                    "\n",
                    "\r\n",
                    "🌿",
                    "👩‍👧‍👦",
                    "é",
                    "e\u0301",
                    "\u2028",
                    "\t",
                    "\\n",
                    "=",
                    "-",
                    "'",
                    "\"",
                    "%",
                    "\uFFFD",
                    "漢",
                    "\u202E",
                    "Well done",
                    " ",
                    "\u0001",
                    "");

    @Autowired private Household household;
    @Autowired private MovePoints points;
    @Autowired private Ledger ledger;
    @Autowired private LedgerRows rows;
    @Autowired private Books books;
    @Autowired private TransactionTemplate transaction;
    @Autowired private TestClock clock;
    @Autowired private JdbcTemplate jdbc;

    private Actor mia;

    @BeforeEach
    void family() {
        mia = household.learner(household.parent("Sam"), "Mia");
    }

    @Test
    void theDatabaseAndThisProgramComputeTheSameHashes() {
        var random = new Random(20261122);
        var balance = 0;
        for (var i = 0; i < 60; i++) {
            var postings = new ArrayList<Posting>();
            for (var line = random.nextInt(1, 4); line > 0; line--) {
                var amount = random.nextInt(4) == 0 && balance > 0 ? -1 : random.nextInt(1, 900);
                balance += amount;
                postings.add(
                        Posting.spendable(
                                mia.id(),
                                amount,
                                SourceType.PARENT_ADJUST,
                                random.nextBoolean() ? null : words(random).replace("\n", ""),
                                words(random)));
            }
            var actor = random.nextBoolean() ? null : mia.id();
            clock.advance(Duration.ofNanos(random.nextLong(10_000_000_000L)));
            move(new Transfer("key" + i, actor, postings));
        }
        var first = chain().getFirst();
        move(
                Transfer.of(
                        "undo",
                        null,
                        new Posting(
                                mia.id(),
                                null,
                                -first.amount(),
                                SourceType.REVERSAL,
                                "",
                                "Undone",
                                first.id())));
        var before = LedgerHash.FIRST;
        assertThat(chain()).hasSizeGreaterThan(60);
        for (var row : chain()) {
            assertThat(LedgerHash.of(before, row)).as(row.toString()).isEqualTo(row.hash());
            before = row.hash();
        }
        books.mustBalance();
    }

    private static String words(Random random) {
        var words = new StringBuilder();
        for (var i = random.nextInt(6); i >= 0; i--) {
            words.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        return words.toString();
    }

    @Test
    void whatIsMissingIsNotTheSameAsWhatIsEmpty() {
        move(Transfer.of("k", null, posting(5)));
        var row = chain().getFirst();
        assertThat(row.sourceId()).isNull();
        var empty =
                new ChainedRow(
                        row.wallet(),
                        row.row(),
                        row.id(),
                        row.learner(),
                        row.amount(),
                        row.balance(),
                        row.source(),
                        "",
                        row.actor(),
                        row.transfer(),
                        row.reverses(),
                        row.at(),
                        row.description(),
                        row.hash());
        assertThat(LedgerHash.of(LedgerHash.FIRST, empty)).isNotEqualTo(row.hash());
    }

    @ParameterizedTest
    @CsvSource({
        "3, 9, 4, does not follow row 1",
        "1, 9, 4, does not follow row 1",
        "2, 10, 4, do not make the balance 10"
    })
    void aLineThatDoesNotFollowIsRefused(int row, int balance, int amount, String why) {
        move(Transfer.of("k", null, posting(5)));
        assertThatThrownBy(() -> insert(row, amount, balance, null))
                .rootCause()
                .hasMessageContaining(why);
    }

    @Test
    void aLineThatBringsAnotherHashIsRefusedAndOneThatBringsItsOwnIsTaken() {
        move(Transfer.of("k", null, posting(5)));
        var before = jdbc.queryForObject("select hash from points_ledger", byte[].class);
        assertThatThrownBy(() -> insert(2, 1, 6, before))
                .rootCause()
                .hasMessageContaining("carries the hash of another row");
        insert(2, 1, 6, null);
        assertThat(chain()).hasSize(2);
    }

    @Test
    void aCauseHasNoLineBreaks() {
        var posting =
                Posting.spendable(mia.id(), 5, SourceType.PARENT_ADJUST, "one\ntwo", "A present");
        assertThatThrownBy(() -> move(Transfer.of("k", null, posting)))
                .rootCause()
                .hasMessageContaining("points_ledger_source_id");
    }

    @Test
    void aClockThatIsSetBackDoesNotTurnTheLedgersTime() {
        clock.stopAt(Instant.parse("2026-03-10T12:00:00.000000900Z"));
        move(Transfer.of("ahead", null, posting(5)));
        clock.stopAt(Instant.parse("2026-03-09T12:00:00Z"));
        var posted = move(Transfer.of("back", null, posting(3)));
        var stored = ledger.ofTransfer(posted.transferId());
        assertThat(posted.entries()).isEqualTo(stored);
        assertThat(stored.getFirst().at()).isEqualTo("2026-03-10T12:00:00Z");
        clock.stopAt(Instant.parse("2026-03-11T12:00:00.123456789Z"));
        posted = move(Transfer.of("on", null, posting(1)));
        assertThat(posted.entries().getFirst().at()).isEqualTo("2026-03-11T12:00:00.123456Z");
        assertThat(move(Transfer.of("on", null, posting(1)))).isEqualTo(posted);
    }

    private List<ChainedRow> chain() {
        var wallet =
                jdbc.queryForObject(
                        "select id from wallets where learner_id = ?", Long.class, mia.id());
        return rows.chain(wallet, 0, Integer.MAX_VALUE, Limit.unlimited());
    }

    private void insert(int row, int amount, int balance, byte[] hash) {
        jdbc.update(
                """
                insert into points_ledger (id, learner_id, wallet_id, row_no, amount, balance_after, source_type, description, transfer_id, hash)
                select gen_random_uuid(), w.learner_id, w.id, ?, ?, ?, 'PARENT_ADJUST', 'A present', t.id, ?
                  from wallets w, points_transfers t where w.learner_id = ?
                """,
                row,
                amount,
                balance,
                hash,
                mia.id());
    }

    private Posting posting(int amount) {
        return Posting.spendable(mia.id(), amount, SourceType.PARENT_ADJUST, null, "A present");
    }

    private Posted move(Transfer transfer) {
        return transaction.execute(status -> points.move(transfer));
    }
}
