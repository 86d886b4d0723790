package app.laurel.platform.changes;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.platform.Changes;
import app.laurel.platform.Topic;
import app.laurel.platform.database.DatabaseAddress;
import app.laurel.platform.database.DatabaseUrl;
import app.laurel.support.LaurelTest;
import app.laurel.support.PostgresForTests;
import app.laurel.support.StatementCount;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Two instances on one database: what one announces, the views of the other hear. */
@LaurelTest
class PostgresChangesTest {

    private static final int FAMILY = 7;

    @Autowired Changes here;
    @Autowired JdbcClient client;
    @Autowired JdbcTemplate jdbc;
    @Autowired DatabaseAddress address;
    @Autowired PlatformTransactionManager transactions;

    private final BlockingQueue<String> heard = new LinkedBlockingQueue<>();
    private PostgresChanges there;

    @BeforeEach
    void anotherInstance() {
        there = new PostgresChanges(client, address);
    }

    @AfterEach
    void end() {
        there.destroy();
    }

    @Test
    void aChangeIsHeardOnBothInstancesWithinTwoSeconds() throws InterruptedException {
        here.subscribe(FAMILY, Set.of(Topic.POINTS), () -> heard.add("here"));
        there.subscribe(FAMILY, Set.of(Topic.POINTS), () -> heard.add("there"));
        here.announce(FAMILY, Topic.POINTS);
        assertThat(Set.of(next(), next())).containsExactlyInAnyOrder("here", "there");
    }

    @Test
    void onlyTheFamilyAndTheTopicAreHeard() throws InterruptedException {
        there.subscribe(FAMILY, Set.of(Topic.POINTS), () -> heard.add("points"));
        there.subscribe(FAMILY, Set.of(Topic.REWARDS), () -> heard.add("rewards"));
        there.subscribe(8, Set.of(Topic.POINTS), () -> heard.add("neighbours"));
        here.announce(FAMILY, Topic.REWARDS);
        assertThat(next()).isEqualTo("rewards");
        assertThat(heard).isEmpty();
    }

    @Test
    void whatIsRolledBackIsNotHeard() throws InterruptedException {
        there.subscribe(FAMILY, Set.of(Topic.POINTS, Topic.REWARDS), () -> heard.add("any"));
        there.subscribe(FAMILY, Set.of(Topic.REWARDS), () -> heard.add("rewards"));
        inTransaction(
                true,
                () -> {
                    here.announce(FAMILY, Topic.POINTS);
                });
        assertThat(jdbc.queryForObject("select count(*) from changes", Integer.class)).isZero();
        here.announce(FAMILY, Topic.REWARDS);
        assertThat(Set.of(next(), next())).containsExactlyInAnyOrder("any", "rewards");
        assertThat(heard).isEmpty();
    }

    @Test
    void oneTransactionTellsOfEachThingOnceInOneStatement() {
        var statements =
                StatementCount.statementsOf(
                        () ->
                                inTransaction(
                                        false,
                                        () -> {
                                            here.announce(FAMILY, Topic.POINTS);
                                            here.announce(FAMILY, Topic.POINTS);
                                            here.announce(FAMILY, Topic.LEARNERS);
                                        }));
        assertThat(statements).hasSize(1);
        inTransaction(false, () -> here.announce(FAMILY, Topic.POINTS));
        assertThat(jdbc.queryForList("select topic from changes order by id", String.class))
                .containsExactly("POINTS", "LEARNERS", "POINTS");
    }

    @Test
    void whatIsAnnouncedAtTheLastMomentIsToldToo() {
        inTransaction(
                false,
                () -> {
                    here.announce(FAMILY, Topic.POINTS);
                    TransactionSynchronizationManager.registerSynchronization(
                            new TransactionSynchronization() {
                                @Override
                                public void beforeCommit(boolean readOnly) {
                                    here.announce(FAMILY, Topic.LEARNERS);
                                }
                            });
                });
        assertThat(jdbc.queryForList("select topic from changes order by id", String.class))
                .containsExactly("POINTS", "LEARNERS");
    }

    @Test
    void aListenerThatFailsDoesNotStopTheOthers() throws InterruptedException {
        there.subscribe(
                FAMILY,
                Set.of(Topic.POINTS),
                () -> {
                    throw new IllegalStateException("this view is broken");
                });
        there.subscribe(FAMILY, Set.of(Topic.POINTS), () -> heard.add("whole"));
        here.announce(FAMILY, Topic.POINTS);
        assertThat(next()).isEqualTo("whole");
        here.announce(FAMILY, Topic.POINTS);
        assertThat(next()).isEqualTo("whole");
    }

    @Test
    void aListenerRunsOnAVirtualThread() throws InterruptedException {
        there.subscribe(
                FAMILY,
                Set.of(Topic.POINTS),
                () -> heard.add(Thread.currentThread().isVirtual() ? "virtual" : "platform"));
        here.announce(FAMILY, Topic.POINTS);
        assertThat(next()).isEqualTo("virtual");
    }

    @Test
    void nothingIsHeardAfterCancelling() throws InterruptedException {
        var subscription =
                there.subscribe(FAMILY, Set.of(Topic.POINTS), () -> heard.add("cancelled"));
        there.subscribe(FAMILY, Set.of(Topic.POINTS), () -> heard.add("staying"));
        subscription.cancel();
        here.announce(FAMILY, Topic.POINTS);
        assertThat(next()).isEqualTo("staying");
        assertThat(heard).isEmpty();
    }

    @Test
    void whatHappensWhileTheConnectionIsLostIsHeardAfterwards() throws Exception {
        there.subscribe(FAMILY, Set.of(Topic.POINTS), () -> heard.add("points"));
        here.announce(FAMILY, Topic.POINTS);
        assertThat(next()).isEqualTo("points");
        endListeningConnections();
        here.announce(FAMILY, Topic.POINTS);
        assertThat(next()).isEqualTo("points");
        here.announce(FAMILY, Topic.POINTS);
        assertThat(next()).isEqualTo("points");
    }

    @Test
    void ofWhatNobodyNotifiedIsHeardByLooking() throws InterruptedException {
        there.subscribe(FAMILY, Set.of(Topic.POINTS), () -> heard.add("points"));
        here.announce(FAMILY, Topic.POINTS);
        assertThat(next()).isEqualTo("points");
        jdbc.update("insert into changes (family_id, topic) values (?, 'POINTS')", FAMILY);
        assertThat(heard.poll(15, TimeUnit.SECONDS)).isEqualTo("points");
    }

    @Test
    void withoutSessionsItLooksEverySecond() throws InterruptedException {
        var pooled = DatabaseUrl.parse("postgresql://nobody@nowhere.invalid/x?pgbouncer=true");
        var polling = new PostgresChanges(client, new DatabaseAddress(pooled, pooled, 1));
        try {
            polling.subscribe(FAMILY, Set.of(Topic.POINTS), () -> heard.add("polled"));
            here.announce(FAMILY, Topic.POINTS);
            assertThat(next()).isEqualTo("polled");
            here.announce(FAMILY, Topic.POINTS);
            assertThat(next()).isEqualTo("polled");
            assertThat(heard.poll(1500, TimeUnit.MILLISECONDS)).isNull();
        } finally {
            polling.destroy();
        }
    }

    @Test
    void aTopicThatOnlyANewerVersionKnowsIsPassedOver() throws InterruptedException {
        var pooled = DatabaseUrl.parse("postgresql://nobody@nowhere.invalid/x?pgbouncer=true");
        var polling = new PostgresChanges(client, new DatabaseAddress(pooled, pooled, 1));
        try {
            polling.subscribe(FAMILY, Set.of(Topic.POINTS), () -> heard.add("polled"));
            there.subscribe(FAMILY, Set.of(Topic.POINTS), () -> heard.add("notified"));
            here.announce(FAMILY, Topic.POINTS);
            assertThat(Set.of(next(), next())).containsExactlyInAnyOrder("polled", "notified");
            jdbc.update("insert into changes (family_id, topic) values (?, 'COMETS')", FAMILY);
            jdbc.queryForList("select pg_notify('laurel_changes', '4711:7:COMETS')");
            here.announce(FAMILY, Topic.POINTS);
            assertThat(Set.of(next(), next())).containsExactlyInAnyOrder("polled", "notified");
            Thread.sleep(1500);
            here.announce(FAMILY, Topic.POINTS);
            assertThat(Set.of(next(), next())).containsExactlyInAnyOrder("polled", "notified");
        } finally {
            polling.destroy();
        }
    }

    @Test
    void oldChangesAreForgotten(@Autowired ForgetOldChanges forget) {
        jdbc.update(
                "insert into changes (family_id, topic, at) values (7, 'POINTS', now() - interval '61 minutes'), (7, 'REWARDS', now())");
        forget.run();
        assertThat(jdbc.queryForList("select topic from changes", String.class))
                .containsExactly("REWARDS");
    }

    private String next() throws InterruptedException {
        var next = heard.poll(5, TimeUnit.SECONDS);
        assertThat(next).as("heard in time").isNotNull();
        return next;
    }

    private void inTransaction(boolean undo, Runnable work) {
        new TransactionTemplate(transactions)
                .executeWithoutResult(
                        status -> {
                            work.run();
                            if (undo) {
                                status.setRollbackOnly();
                            }
                        });
    }

    private void endListeningConnections() throws Exception {
        var database = jdbc.queryForObject("select current_database()", String.class);
        try (var connection = PostgresForTests.superuser("postgres");
                var rows =
                        connection
                                .createStatement()
                                .executeQuery(
                                        "select pg_terminate_backend(pid) from pg_stat_activity where datname = '%s' and (query ilike 'listen%%' or query = 'select 1')"
                                                .formatted(database))) {
            assertThat(rows.next()).isTrue();
        }
    }
}
