package app.laurel.points;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import app.laurel.platform.Actor;
import app.laurel.platform.Refusal;
import app.laurel.support.Household;
import app.laurel.support.LaurelTest;
import app.laurel.support.PostgresForTests;
import app.laurel.support.TestClock;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** The check of all rules at one moment. */
@LaurelTest
class CheckLedgerTest {

    @Autowired private Household household;
    @Autowired private CheckLedger check;
    @Autowired private TestClock clock;
    @Autowired private JdbcTemplate jdbc;

    private Actor mia;

    @BeforeEach
    void aLedger() {
        mia = household.learner(household.parent("Sam"), "Mia");
        household.give(mia, 10);
    }

    @Test
    void tellsEachResultAndKeepsIt() {
        assertThat(check.newest()).isEmpty();
        var told = new ArrayList<CheckedRule>();
        var results = check.everything(told::add);
        assertThat(told)
                .isEqualTo(results)
                .extracting(CheckedRule::rule)
                .isEqualTo(check.rules())
                .containsExactly("I1", "I2", "I3", "I4", "I5", "I6", "I7", "I8", "I9");
        assertThat(results).allMatch(CheckedRule::holds);
        assertThat(check.newest())
                .usingRecursiveComparison()
                .ignoringFields("at")
                .isEqualTo(results);
    }

    @Test
    void theNewestResultCountsAndOldOnesAreForgotten() throws SQLException {
        check.everything(one -> {});
        clock.advance(Duration.ofDays(1));
        var database = jdbc.queryForObject("select current_database()", String.class);
        try (var connection = PostgresForTests.superuser(database);
                var statement = connection.createStatement()) {
            statement.execute("update wallets set balance = 11 where learner_id = " + mia.id());
        }
        check.everything(one -> {});
        assertThat(check.newest()).hasSize(9);
        var broken = check.newest().stream().filter(one -> !one.holds()).toList();
        assertThat(broken)
                .singleElement()
                .satisfies(
                        one -> {
                            assertThat(one.rule()).isEqualTo("I1");
                            assertThat(one.findings())
                                    .extracting(Finding::learner, Finding::expected, Finding::found)
                                    .containsExactly(tuple(mia.id(), "10", "11"));
                        });
        assertThat(count()).isEqualTo(18);
        clock.advance(Duration.ofDays(399).plusHours(12));
        check.everything(one -> {});
        assertThat(count()).isEqualTo(18);
    }

    @Test
    void someLearnersCanBeCheckedAlone() {
        household.give(household.learner(household.parent("Kim"), "Lee"), 5);
        var results = check.of(List.of(mia.id()));
        assertThat(results.getFirst().looked()).isEqualTo(1);
        assertThat(results).hasSize(9).allMatch(CheckedRule::holds);
        assertThat(check.newest()).isEmpty();
    }

    @Test
    void whatMovesMeanwhileIsNoViolation() throws Exception {
        var stop = new AtomicBoolean();
        try (var threads = Executors.newFixedThreadPool(2)) {
            var busy =
                    threads.submit(
                            () -> {
                                while (!stop.get()) {
                                    household.give(mia, 1);
                                }
                            });
            try {
                for (var i = 0; i < 10; i++) {
                    assertThat(check.everything(one -> {})).allMatch(CheckedRule::holds);
                }
            } finally {
                stop.set(true);
            }
            busy.get();
        }
    }

    @Test
    void aSecondCheckIsRefusedWhileOneRuns() {
        var tried = new AtomicBoolean();
        check.everything(
                one -> {
                    if (tried.compareAndSet(false, true)) {
                        assertThatThrownBy(() -> check.everything(two -> {}))
                                .isInstanceOf(Refusal.class)
                                .hasMessage("points.check.running");
                    }
                });
        assertThat(tried).isTrue();
        assertThat(check.everything(one -> {})).hasSize(9);
    }

    @Test
    void aCheckCannotWrite() {
        assertThatThrownBy(() -> check.everything(one -> jdbc.update("delete from ledger_checks")))
                .rootCause()
                .hasMessageContaining("read-only transaction");
    }

    private int count() {
        return jdbc.queryForObject("select count(*) from ledger_checks", Integer.class);
    }
}
