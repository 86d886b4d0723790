package app.laurel.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.support.PostgresForTests;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;

/** Several instances that start at the same moment on one empty database. */
class ConcurrentStartTest {

    private static final int INSTANCES = 4;

    @RepeatedTest(3)
    void eachMigrationIsAppliedOnceAndEveryInstanceIsReady() throws Exception {
        var database = PostgresForTests.newDatabase();
        var address = DatabaseAddress.of(Map.of("DATABASE_URL", database.url())::get, () -> null);
        var together = new CountDownLatch(1);
        try (var threads = Executors.newCachedThreadPool()) {
            var starts =
                    IntStream.range(0, INSTANCES)
                            .mapToObj(
                                    instance ->
                                            threads.submit(
                                                    () -> {
                                                        together.await();
                                                        return PreparedDatabase.prepare(
                                                                address,
                                                                SchemaMigration.locations(
                                                                        name -> null));
                                                    }))
                            .toList();
            together.countDown();
            for (var start : starts) {
                var prepared = start.get(120, TimeUnit.SECONDS);
                assertThat(prepared.maintenance().isOn()).isFalse();
                assertThat(prepared.asApplicationRole()).isTrue();
            }
        }
        assertThat(appliedMoreThanOnce(database.name())).isZero();
    }

    private static int appliedMoreThanOnce(String database) throws SQLException {
        try (var connection = PostgresForTests.owner(database);
                var row =
                        connection
                                .createStatement()
                                .executeQuery(
                                        "select count(*) - count(distinct version) from flyway_schema_history where version is not null")) {
            row.next();
            return row.getInt(1);
        }
    }
}
