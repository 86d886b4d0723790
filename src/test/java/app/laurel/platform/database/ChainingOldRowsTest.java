package app.laurel.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.laurel.support.PostgresForTests;
import app.laurel.support.TestServer.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;

/** A ledger that was begun before its rows were linked. */
class ChainingOldRowsTest {

    private static final String BEFORE = "13";

    @Test
    void oldRowsAreLinkedAndStayProtected() throws SQLException {
        var database = PostgresForTests.newDatabase();
        migrate(database, BEFORE);
        try (var owner = PostgresForTests.owner(database.name())) {
            execute(
                    owner,
                    "insert into users (name, email, role) values ('Ann', 'ann@example.org', 'PARENT')",
                    "insert into users (name, role, parent_id) select 'Mia', 'LEARNER', id from users",
                    "insert into wallets (learner_id, balance, row_count) select id, 7, 2 from users where name = 'Mia'",
                    "insert into points_transfers (idempotency_key, content_hash) values ('one', 'x')",
                    row(2, -3, 7),
                    row(1, 10, 10));
            migrate(database, "latest");
            assertThat(
                            list(
                                    owner,
                                    """
                                    select row_no || ' ' || (hash = ledger_hash(lag(hash) over (order by row_no), l)) from points_ledger l
                                     order by row_no
                                    """))
                    .containsExactly("1 true", "2 true");
            assertThat(
                            list(
                                    owner,
                                    "select (last_at = (select max(created_at) from points_ledger))::text from wallets"))
                    .containsExactly("true");
            execute(owner, row(3, 1, 8));
            assertThatThrownBy(() -> execute(owner, "update points_ledger set amount = 500"))
                    .hasMessageContaining("append-only");
        }
    }

    private static String row(int number, int amount, int balance) {
        return """
               insert into points_ledger (learner_id, wallet_id, row_no, amount, balance_after, source_type, description, transfer_id)
               select w.learner_id, w.id, %d, %d, %d, 'PARENT_ADJUST', 'for tidying up', t.id from wallets w, points_transfers t
               """
                .formatted(number, amount, balance);
    }

    private static void migrate(TestDatabase database, String target) {
        Flyway.configure()
                .dataSource(new UnpooledDataSource(DatabaseUrl.parse(database.url())))
                .locations("classpath:db/migration")
                .target(target)
                .load()
                .migrate();
    }

    private static void execute(Connection connection, String... statements) throws SQLException {
        try (var statement = connection.createStatement()) {
            for (var sql : statements) {
                statement.execute(sql);
            }
        }
    }

    private static List<String> list(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            var values = new ArrayList<String>();
            while (row.next()) {
                values.add(row.getString(1));
            }
            return values;
        }
    }
}
