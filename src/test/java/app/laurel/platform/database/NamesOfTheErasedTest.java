package app.laurel.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.support.PostgresForTests;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** What the audit log kept of learners' names before it kept none. */
class NamesOfTheErasedTest {

    @Test
    void linesThatWereWrittenBeforeLoseTheNames() throws Exception {
        var database = PostgresForTests.newDatabase();
        try (var connection = PostgresForTests.owner(database.name())) {
            var source = new SingleConnectionDataSource(connection, true);
            migrate(source, "13");
            var jdbc = new JdbcTemplate(source);
            jdbc.execute(
                    """
                    insert into audit_log (actor_id, actor, learner_id, action, detail) values
                        (1, 'Sam', 2, 'LEARNER_ADDED', 'Mia'),
                        (1, 'Sam', 2, 'LEARNER_EXPORTED', 'Mia'),
                        (9, 'Alex', 2, 'SIGNED_OUT_BY_OTHER', E'Mia\nA device was lost'),
                        (9, 'Alex', 2, 'ACCOUNT_DISABLED', 'Mia'),
                        (9, 'Alex', 2, 'POINTS_ADJUSTED', '+5: A fault'),
                        (9, 'Alex', null, 'ACCOUNT_DISABLED', 'Kim'),
                        (3, 'Leo', 3, 'PIN_SET', 'DIGITS'),
                        (9, 'Alex', 3, 'POINTS_ADJUSTED', '+5: Leo asked'),
                        (1, 'Sam', 3, 'LEARNER_ERASED', '')
                    """);
            migrate(source, "14");
            assertThat(
                            jdbc.queryForList(
                                    "select concat_ws('|', actor, action, detail) from audit_log order by id",
                                    String.class))
                    .containsExactly(
                            "Sam|LEARNER_ADDED|",
                            "Sam|LEARNER_EXPORTED|",
                            "Alex|SIGNED_OUT_BY_OTHER|\nA device was lost",
                            "Alex|ACCOUNT_DISABLED|",
                            "Alex|POINTS_ADJUSTED|+5: A fault",
                            "Alex|ACCOUNT_DISABLED|Kim",
                            "|PIN_SET|",
                            "Alex|POINTS_ADJUSTED|",
                            "Sam|LEARNER_ERASED|");
        }
    }

    private static void migrate(SingleConnectionDataSource source, String version) {
        Flyway.configure()
                .dataSource(source)
                .locations("classpath:db/migration")
                .placeholders(Map.of("applicationUser", "laurel"))
                .target(version)
                .load()
                .migrate();
    }
}
