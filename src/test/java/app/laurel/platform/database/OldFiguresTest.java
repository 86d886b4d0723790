package app.laurel.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.support.PostgresForTests;
import app.laurel.support.TestServer.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;

/** Families that chose names and figures before there were more to choose. */
class OldFiguresTest {

    private static final String BEFORE = "039";

    @Test
    void everythingPaysAndIsCalledAsBefore() throws SQLException {
        var database = PostgresForTests.newDatabase();
        migrate(database, BEFORE);
        try (var owner = PostgresForTests.owner(database.name())) {
            execute(owner, family("usual", "points", 1));
            execute(owner, family("stars", "stars", 3));
            execute(owner, family("gold", "Gold", 0));
            execute(owner, family("glass", "glass", 100));
            migrate(database, "latest");
            assertThat(
                            list(
                                    owner,
                                    """
                                    select concat_ws(' ', code, point_name, stake_won, stake_lost, array_to_string(trophy_points, ','))
                                      from families order by id
                                    """))
                    .containsExactly(
                            "usual point 2 1 5,10,15,20,25,30,40,50",
                            "stars star 6 1 5,10,15,20,25,30,40,50",
                            "gold Gold 0 1 5,10,15,20,25,30,40,50",
                            "glass glass 200 1 5,10,15,20,25,30,40,50");
        }
    }

    private static String family(String code, String name, int perCorrect) {
        return """
               with parent as (insert into users (name, email, role) values ('%1$s', '%1$s@example.org', 'PARENT') returning id)
               insert into families (id, code, points_name, points_per_correct) select id, '%1$s', '%2$s', %3$d from parent
               """
                .formatted(code, name, perCorrect);
    }

    private static void migrate(TestDatabase database, String target) {
        Flyway.configure()
                .dataSource(new UnpooledDataSource(DatabaseUrl.parse(database.url())))
                .locations("classpath:db/migration")
                .target(target)
                .load()
                .migrate();
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
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
