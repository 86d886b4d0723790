package app.laurel.platform.start;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.platform.database.DatabaseAddress;
import app.laurel.platform.database.DatabaseUrl;
import app.laurel.platform.database.SchemaMigration;
import app.laurel.platform.embedded.ScratchServer;
import app.laurel.support.Folders;
import app.laurel.support.PostgresForTests;
import app.laurel.support.TestServer.TestDatabase;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;

/** What an operator sees of the commands, and of a start that cannot succeed. */
class CommandsTest {

    @Test
    void migrateBringsTheSchemaUpToDate() throws Exception {
        var database = PostgresForTests.newDatabase();
        var settings = Map.of("DATABASE_URL", database.url());

        var first = LaurelProcess.run(settings, "migrate");
        assertThat(first.complaints()).isEmpty();
        assertThat(first.status()).isZero();
        assertThat(first.output())
                .matches("The schema is up to date: version \\d+, [1-9]\\d* migrations applied\\.");

        var second = LaurelProcess.run(settings, "migrate");
        assertThat(second.status()).isZero();
        assertThat(second.output()).endsWith(", 0 migrations applied.");
    }

    @Test
    void resetNeedsTheWholeConfirmation() throws Exception {
        var database = migrated();
        var settings = Map.of("DATABASE_URL", database.url());
        addUser(database.name());

        var refused = LaurelProcess.run(settings, "reset");
        assertThat(refused.status()).isEqualTo(1);
        assertThat(refused.output()).isEmpty();
        assertThat(refused.complaints())
                .isEqualTo(
                        "reset deletes all data of this installation for good: say reset --yes-delete-everything if that is what you want.");
        assertThat(users(database.name())).isEqualTo(1);

        var done = LaurelProcess.run(settings, "reset", "--yes-delete-everything");
        assertThat(done.complaints()).isEmpty();
        assertThat(done.status()).isZero();
        assertThat(done.output()).startsWith("Everything was deleted and the schema built anew");
        assertThat(users(database.name())).isZero();
    }

    @Test
    void whatACommandDoesNotKnowIsRefusedBeforeAnythingIsDone() throws Exception {
        var database = migrated();
        var settings = Map.of("DATABASE_URL", database.url());
        addUser(database.name());
        for (var refused :
                List.of(
                        List.of("reset", "--yes-delete-everything", "--demo"),
                        List.of("reset", "--yes-delete-everything", "--demo=true"),
                        List.of("reset", "--yes-delete-everything", "elsewhere"),
                        List.of(
                                "reset",
                                "--yes-delete-everything",
                                "--DATABASE_URL=postgresql://a@b/c"),
                        List.of("restore", "a.backup", "--replce"))) {
            var result = LaurelProcess.run(settings, refused.toArray(String[]::new));
            assertThat(result.status()).as("%s", refused).isEqualTo(1);
            assertThat(result.output()).isEmpty();
            assertThat(result.complaints().lines()).as("%s", refused).hasSize(1);
            assertThat(users(database.name())).as("%s", refused).isEqualTo(1);
        }
        assertThat(LaurelProcess.run(settings, "migrate", "--laurel.demo=true").status()).isZero();
    }

    @Test
    void seedLoadsTheDemonstrationIntoAnEmptyInstallationOnly() throws Exception {
        var database = PostgresForTests.newDatabase();
        var settings = Map.of("DATABASE_URL", database.url(), "LAUREL_DEMO_DAYS", "14");

        var first = LaurelProcess.run(settings, "seed");
        assertThat(first.complaints()).isEmpty();
        assertThat(first.status()).isZero();
        assertThat(first.output())
                .startsWith("The demonstration data is loaded.")
                .doesNotContain("lantern otter maple");
        var said =
                Pattern.compile(
                                "(?s).*as (\\S+), a parent,.* with the password (\\S+)\\s.*learner Mia with the family code \\S{6} and the PIN \\d{6}\\.")
                        .matcher(first.output());
        assertThat(said.matches()).as(first.output()).isTrue();
        assertThat(opens(database.name(), said.group(1), said.group(2))).isTrue();
        assertThat(opens(database.name(), said.group(1), "lantern otter maple")).isFalse();
        var people = users(database.name());
        assertThat(people).isGreaterThanOrEqualTo(9);

        var second = LaurelProcess.run(settings, "seed");
        assertThat(second.status()).isEqualTo(1);
        assertThat(second.output()).isEmpty();
        assertThat(second.complaints().lines()).hasSize(1);
        assertThat(users(database.name())).isEqualTo(people);
    }

    @Test
    void restoreBringsBackWhatBackupWroteAndChecksTheLedger(@TempDir Path folder) throws Exception {
        var database = migrated();
        var settings = Map.of("DATABASE_URL", database.url());
        addUser(database.name());
        var file = folder.resolve("laurel.backup").toString();

        var saved = LaurelProcess.run(settings, "backup", file);
        assertThat(saved.complaints()).isEmpty();
        assertThat(saved.output()).matches(".*laurel\\.backup holds everything: \\d+ rows\\.");

        var other = PostgresForTests.newDatabase();
        var restored = LaurelProcess.run(Map.of("DATABASE_URL", other.url()), "restore", file);
        assertThat(restored.complaints()).isEmpty();
        assertThat(restored.output())
                .matches(
                        "\\d+ rows are restored as they were at .*, and all 9 rules of the ledger hold\\.");
        assertThat(users(other.name())).isEqualTo(1);

        var refused = LaurelProcess.run(settings, "restore", file);
        assertThat(refused.status()).isEqualTo(1);
        assertThat(refused.complaints()).contains("add --replace").doesNotContain("\n");
        assertThat(LaurelProcess.run(settings, "restore").complaints())
                .isEqualTo("restore needs a file: restore laurel.backup");
    }

    @Test
    void anUnknownCommandNamesTheKnownOnes() throws Exception {
        var result = LaurelProcess.run(Map.of(), "frobnicate");
        assertThat(result.status()).isEqualTo(1);
        assertThat(result.complaints())
                .isEqualTo(
                        "There is no command frobnicate: Laurel knows migrate, reset, seed, backup, restore, and serves without any.");
    }

    @Test
    void aBrokenMigrationIsNamedWithItsCause(@TempDir Path folder) throws Exception {
        Files.writeString(
                folder.resolve("V900__broken.sql"),
                "alter table users add constraint broken check (no_such_column > 0);");
        var result =
                LaurelProcess.run(
                        Map.of(
                                "DATABASE_URL",
                                PostgresForTests.newDatabase().url(),
                                "JAVA_TOOL_OPTIONS",
                                "-Dlaurel.database.migrations=filesystem:" + folder),
                        "migrate");
        assertThat(result.status()).isEqualTo(1);
        assertThat(result.output()).isEmpty();
        assertThat(linesOf(result))
                .singleElement()
                .asString()
                .startsWith("Migration V900__broken.sql failed: ERROR: column \"no_such_column\"");
    }

    @Test
    void theServerEndsWithOneLineWhenTheDatabaseRefuses() throws Exception {
        try (var server = ScratchServer.start("host all all 127.0.0.1/32 scram-sha-256")) {
            server.execute("postgres", "create role ann login password 'sesame'");
            var url = "postgresql://ann:wrong@127.0.0.1:%d/laurel".formatted(server.port());
            for (var arguments : new String[][] {{"migrate"}, {"--server.port=0"}}) {
                var result = LaurelProcess.run(Map.of("DATABASE_URL", url), arguments);
                assertThat(result.status()).isEqualTo(1);
                assertThat(result.complaints())
                        .isEqualTo(
                                "The database at 127.0.0.1:%d refuses the password of user ann: check user and password in DATABASE_URL.",
                                server.port());
                assertThat(result.output()).doesNotContain("ERROR", "WARN", "wrong", "\tat ");
            }
        }
    }

    @Test
    void aMalformedAddressEndsWithOneLine() throws Exception {
        var result =
                LaurelProcess.run(Map.of("DATABASE_URL", "postgresql://ann:se/same@db/laurel"));
        assertThat(result.status()).isEqualTo(1);
        assertThat(result.output()).isEmpty();
        assertThat(linesOf(result))
                .singleElement()
                .asString()
                .startsWith("DATABASE_URL cannot be read: ")
                .doesNotContain("same");
    }

    @Test
    void withoutAnAddressTheCommandsUseTheEmbeddedDatabase() throws Exception {
        var home = Folders.reachable("laurel-home").resolve("home").toString();
        var settings = Map.of("LAUREL_HOME", home);
        assertThat(LaurelProcess.run(settings, "migrate").output()).contains("migrations applied");
        var second = LaurelProcess.run(settings, "migrate");
        assertThat(second.complaints()).isEmpty();
        assertThat(second.output()).endsWith(", 0 migrations applied.");
        assertThat(Path.of(home, "database", "postmaster.pid")).doesNotExist();
        Folders.delete(Path.of(home).getParent());
    }

    private static List<String> linesOf(LaurelProcess result) {
        return result.complaints()
                .lines()
                .filter(line -> !line.startsWith("Picked up JAVA_TOOL_OPTIONS"))
                .toList();
    }

    private static TestDatabase migrated() {
        var database = PostgresForTests.newDatabase();
        var url = DatabaseUrl.parse(database.url());
        new SchemaMigration(
                        new DatabaseAddress(url, url, 2), SchemaMigration.locations(name -> null))
                .migrate();
        return database;
    }

    private static void addUser(String database) throws SQLException {
        try (var connection = PostgresForTests.owner(database)) {
            connection
                    .createStatement()
                    .execute(
                            "insert into users (name, email, role) values ('Ann', 'ann@example.org', 'PARENT')");
        }
    }

    private static boolean opens(String database, String email, String password)
            throws SQLException {
        try (var connection = PostgresForTests.owner(database);
                var row =
                        connection
                                .createStatement()
                                .executeQuery(
                                        "select password from users where email = '"
                                                + email
                                                + "'")) {
            row.next();
            return new Argon2PasswordEncoder(16, 32, 1, 19 * 1024, 2)
                    .matches(password, row.getString(1));
        }
    }

    private static int users(String database) throws SQLException {
        try (var connection = PostgresForTests.owner(database);
                var row = connection.createStatement().executeQuery("select count(*) from users")) {
            row.next();
            return row.getInt(1);
        }
    }
}
