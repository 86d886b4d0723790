package app.laurel.points;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.platform.Actor;
import app.laurel.support.Household;
import app.laurel.support.LaurelTest;
import app.laurel.support.TestClock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** Why a balance was what it was. */
@LaurelTest
class ExplainBalanceTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    @Autowired private Household household;
    @Autowired private ExplainBalance explain;
    @Autowired private Ledger ledger;
    @Autowired private MovePoints points;
    @Autowired private TransactionTemplate transaction;
    @Autowired private TestClock clock;
    @Autowired private JdbcTemplate jdbc;

    private Actor mia;

    @BeforeEach
    void aWinter() {
        mia = household.learner(household.parent("Sam"), "Mia");
        moveAt("2026-01-10T17:00:30Z", 10);
        moveAt("2026-01-12T09:00:00Z", 32);
        moveAt("2026-01-12T09:00:00Z", -5);
        moveAt("2026-02-01T09:00:00Z", 3);
        clock.backToThePresent();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-10T17:59, 0, 0",
        "2026-01-10T18:00, 10, 1",
        "2026-01-11T12:00, 10, 1",
        "2026-01-12T09:59, 10, 1",
        "2026-01-12T10:00, 37, 3",
        "2026-01-31T23:59, 37, 3",
        "2026-02-01T10:00, 40, 4",
        "9999-12-31T23:59, 40, 4"
    })
    void theBalanceAtAMinuteAndItsCauses(LocalDateTime minute, int balance, int causes) {
        var explained = explain.explain(mia.id(), null, minute, BERLIN, 10);
        assertThat(explained.balance()).isEqualTo(balance);
        assertThat(explained.causes()).hasSize(causes);
        assertThat(explained.causes().stream().mapToInt(Entry::amount).sum()).isEqualTo(balance);
        assertThat(explained.more()).isFalse();
    }

    @Test
    void nowIsTheLastLine() {
        var explained = explain.explain(mia.id(), null, null, BERLIN, 2);
        assertThat(explained.balance()).isEqualTo(40);
        assertThat(explained.causes()).extracting(Entry::number).containsExactly(4, 3);
        assertThat(explained.more()).isTrue();
    }

    @Test
    void aGoalHasABalanceOfItsOwnAndAnUnknownOneNone() {
        var reward = UUID.randomUUID();
        jdbc.update(
                "insert into rewards (id, family_id, parent_id, title, token_cost) values (?, ?, ?, 'Lego', 9)",
                reward,
                mia.familyId(),
                mia.familyId());
        clock.stopAt(Instant.parse("2026-02-02T09:00:00Z"));
        move(
                posting(-6),
                Posting.goal(mia.id(), reward, 6, SourceType.GOAL_DELEGATION, null, "In"));
        var before = LocalDateTime.parse("2026-02-01T12:00");
        assertThat(explain.explain(mia.id(), reward, before, BERLIN, 9).balance()).isZero();
        assertThat(explain.explain(mia.id(), reward, before.plusDays(9), BERLIN, 9).balance())
                .isEqualTo(6);
        assertThat(explain.explain(mia.id(), UUID.randomUUID(), before, BERLIN, 9).causes())
                .isEmpty();
        assertThat(explain.explain(-1, null, before, BERLIN, 9).causes()).isEmpty();
    }

    @Test
    void aPageOfALongLedgerReadsItsLinesAndTheBalanceAtAMomentOne() {
        clock.stopAt(Instant.parse("2026-03-01T09:00:00Z"));
        for (var i = 0; i < 40; i++) {
            clock.advance(Duration.ofHours(1));
            move(IntStream.range(0, 250).mapToObj(n -> posting(1)).toArray(Posting[]::new));
        }
        jdbc.execute("analyze points_ledger");
        jdbc.execute("analyze wallets");
        var moment = Instant.parse("2026-03-02T01:30:00Z");
        assertThat(read(() -> ledger.lastLine(mia.id(), null, moment))).isBetween(1L, 3L);
        assertThat(read(() -> ledger.lines(mia.id(), null, 5000, 30))).isBetween(30L, 33L);
        assertThat(ledger.lastLine(mia.id(), null, moment).orElseThrow().number())
                .isEqualTo(4 + 16 * 250);
    }

    /** How many rows of the ledger the database touched for it. */
    private long read(Runnable reading) {
        var touched = new long[1];
        transaction.executeWithoutResult(
                status -> {
                    var before = touched();
                    reading.run();
                    touched[0] = touched() - before;
                });
        return touched[0];
    }

    private long touched() {
        return jdbc.queryForObject(
                "select coalesce(seq_tup_read, 0) + coalesce(idx_tup_fetch, 0) from pg_stat_xact_user_tables where relname = 'points_ledger'",
                Long.class);
    }

    private void moveAt(String moment, int amount) {
        clock.stopAt(Instant.parse(moment));
        move(posting(amount));
    }

    private Posting posting(int amount) {
        return Posting.spendable(mia.id(), amount, SourceType.PARENT_ADJUST, null, "Because");
    }

    private void move(Posting... postings) {
        var transfer = new Transfer(UUID.randomUUID().toString(), null, List.of(postings));
        transaction.executeWithoutResult(status -> points.move(transfer));
    }
}
