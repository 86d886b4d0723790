package app.laurel.administration;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.notices.NoticeLine;
import app.laurel.notices.ReadNotices;
import app.laurel.platform.Actor;
import app.laurel.points.CheckLedger;
import app.laurel.points.CheckedRule;
import app.laurel.support.Household;
import app.laurel.support.LaurelTest;
import app.laurel.support.NarrowPool;
import app.laurel.support.PostgresForTests;
import app.laurel.support.TestClock;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** The check that runs by itself. */
@LaurelTest
class CheckPointsNightlyTest {

    @Autowired private Household household;
    @Autowired private CheckPointsNightly nightly;
    @Autowired private CheckLedger check;
    @Autowired private ReadNotices notices;
    @Autowired private TestClock clock;
    @Autowired private JdbcTemplate jdbc;
    @Autowired private DataSource pool;

    private Actor alex;
    private Actor robin;
    private Actor mia;

    @BeforeEach
    void aNight() {
        clock.stopAt(
                LocalDateTime.parse("2027-03-10T03:00").atZone(ZoneId.systemDefault()).toInstant());
        alex = household.administrator("Alex");
        robin = household.administrator("Robin");
        mia = household.learner(household.parent("Sam"), "Mia");
        household.give(mia, 10);
    }

    @Test
    void aLedgerThatIsWellRaisesNoNotice() {
        nightly.run();
        assertThat(check.newest()).hasSize(9).allMatch(CheckedRule::holds);
        assertThat(notices.unread(alex, 10)).isEmpty();
    }

    @Test
    void itDoesWithOneConnection() throws SQLException {
        try (var narrow = NarrowPool.of(pool)) {
            assertThat(narrow).isNotNull();
            nightly.run();
        }
        assertThat(check.newest()).hasSize(9).allMatch(CheckedRule::holds);
    }

    @Test
    void eachAdministratorIsToldOnceUntilItIsRead() throws SQLException {
        breakTheBalance();
        nightly.run();
        for (var one : new Actor[] {alex, robin}) {
            assertThat(notices.unread(one, 10))
                    .singleElement()
                    .extracting(NoticeLine::text, NoticeLine::link)
                    .containsExactly(
                            "A rule of the ledger is broken: points may not be where they should be.",
                            "administration/ledger");
        }
        assertThat(notices.unread(mia, 10)).isEmpty();
        notices.opened(robin, "administration/ledger");
        clock.advance(Duration.ofDays(1));
        nightly.run();
        assertThat(notices.unread(alex, 10)).hasSize(1);
        assertThat(notices.unread(robin, 10)).hasSize(1);
    }

    @Test
    void itRunsOnceANightAndByDayOnlyWhenTheNightWasMissed() {
        nightly.run();
        var first = check.newest().getFirst().at();
        clock.advance(Duration.ofMinutes(30));
        nightly.run();
        assertThat(check.newest().getFirst().at()).isEqualTo(first);
        clock.advance(Duration.ofHours(12));
        nightly.run();
        assertThat(check.newest().getFirst().at()).isEqualTo(first);
        clock.advance(Duration.ofHours(18));
        nightly.run();
        assertThat(check.newest().getFirst().at()).isEqualTo(clock.instant());
    }

    private void breakTheBalance() throws SQLException {
        var database = jdbc.queryForObject("select current_database()", String.class);
        try (var connection = PostgresForTests.superuser(database);
                var statement = connection.createStatement()) {
            statement.execute("update wallets set balance = 11 where learner_id = " + mia.id());
        }
    }
}
