package app.laurel.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.laurel.platform.embedded.ScratchServer;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** What protects the ledger, depending on what the users of the database may do. */
@ExtendWith(OutputCaptureExtension.class)
class SeparateOwnerTest {

    private static ScratchServer server;

    @BeforeAll
    static void start() throws IOException, SQLException {
        server = ScratchServer.start("host all all 127.0.0.1/32 trust");
        server.execute(
                "postgres",
                "create role plain login",
                "create role \"the-owner\" login createrole",
                "create role \"We'b\" login",
                "create database alone owner plain",
                "create database apart owner \"the-owner\"");
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void aUserWhoMayMakeNoRolesIsWarnedInOneLineAndHeldByTheTrigger(CapturedOutput output)
            throws SQLException {
        var prepared = prepare(Map.of("DATABASE_URL", url("plain", "alone")));
        assertThat(prepared.asApplicationRole()).isFalse();
        assertThat(output.getAll().lines().filter(line -> line.contains("laurel_app")))
                .singleElement()
                .asString()
                .contains(
                        "The user plain cannot work as laurel_app",
                        "create role laurel_app; grant laurel_app to plain;");
        assertThatThrownBy(() -> truncateLedgerAs(prepared))
                .hasMessageContaining("points_ledger is append-only");
    }

    @Test
    void aSeparateOwnerLetsTheApplicationsUserTakeTheRole() throws SQLException {
        var prepared =
                prepare(
                        Map.of(
                                "DATABASE_URL", url("We%27b", "apart"),
                                "DATABASE_MIGRATION_URL", url("the-owner", "apart")));
        assertThat(prepared.asApplicationRole()).isTrue();
        try (var connection = prepared.address().application().connect();
                var statement = connection.createStatement()) {
            statement.execute(ApplicationRole.TAKE);
            statement.execute("insert into settings values ('colour', 'green')");
        }
        assertThatThrownBy(() -> truncateLedgerAs(prepared))
                .hasMessageContaining("permission denied for table points_ledger");
    }

    @Test
    void throughPgBouncerTheUserHasTheRightsOfTheRoleAndNoMore() {
        var settings =
                Map.of(
                        "DATABASE_URL",
                        url("We%27b", "apart") + "?pgbouncer=true",
                        "DATABASE_MIGRATION_URL",
                        url("the-owner", "apart"));
        var prepared = prepare(settings);
        assertThat(prepared.asApplicationRole()).isFalse();
        assertThatThrownBy(() -> truncateLedgerAs(prepared))
                .hasMessageContaining("permission denied for table points_ledger");
    }

    private static void truncateLedgerAs(PreparedDatabase database) throws SQLException {
        try (var connection = database.address().application().connect();
                var statement = connection.createStatement()) {
            statement.execute("truncate points_ledger cascade");
        }
    }

    private static String url(String user, String database) {
        return "postgresql://%s@127.0.0.1:%d/%s".formatted(user, server.port(), database);
    }

    private static PreparedDatabase prepare(Map<String, String> settings) {
        return PreparedDatabase.prepare(
                DatabaseAddress.of(settings::get, () -> null),
                SchemaMigration.locations(name -> null));
    }
}
