package app.laurel.platform.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.laurel.platform.Actor;
import app.laurel.platform.StartFailure;
import app.laurel.platform.database.DatabaseAddress;
import app.laurel.platform.database.DatabaseUrl;
import app.laurel.platform.database.SchemaMigration;
import app.laurel.support.BusyFamily;
import app.laurel.support.Household;
import app.laurel.support.LaurelTest;
import app.laurel.support.PostgresForTests;
import app.laurel.support.Studies;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

/** Everything of an installation goes into one file, and comes back from it. */
@LaurelTest
class BackupTest {

    private static final List<String> MIGRATIONS = SchemaMigration.locations(name -> null);

    @Autowired private Household household;
    @Autowired private Studies studies;
    @TempDir private Path folder;

    @Value("${DATABASE_URL}")
    private String url;

    private Actor mia;
    private Path file;

    @BeforeEach
    void aFamilyThatHasLearned() {
        var parent = household.parent("Sam");
        mia = household.learner(parent, "Mia \"\\N\" 🍿");
        studies.finish(mia, "math/fractions.add-like", 3, Duration.ofSeconds(9));
        household.give(mia, 40);
        file = folder.resolve("laurel.backup");
    }

    @Test
    void everythingComesBackAndGoesOn() throws Exception {
        var before = contents(address(url));
        var rows = Backup.write(DatabaseUrl.parse(url), file);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");

        var other = newDatabase();
        var outcome = new Restore(other, MIGRATIONS, false).read(file);
        assertThat(outcome.rows()).isEqualTo(rows).isPositive();
        assertThat(contents(other)).isEqualTo(before);

        var highest = number(other, "select max(id) from users");
        assertThat(
                        number(
                                other,
                                "insert into users (name, email, role) values ('Ann', 'ann@example.org', 'PARENT') returning id"))
                .isGreaterThan(highest);
        assertThatThrownBy(() -> number(other, "delete from points_ledger returning 1"))
                .hasMessageContaining("append-only");
    }

    @Test
    void aBackupOfABusyServerHoldsOneMoment() throws Exception {
        household.parent("Robin");
        var parent = household.parent("Kim");
        household.learner(parent, "Jonas");
        household.learner(parent, "Lea");
        var server = BusyFamily.start(url, "kim@example.org");
        try (var output = new BufferedReader(new InputStreamReader(server.getInputStream()))) {
            for (var act = 0; act < 30; act++) {
                assertThat(output.readLine()).isNotNull();
            }
            Backup.write(DatabaseUrl.parse(url), file);
            assertThat(output.readLine()).as("the server worked on").isNotNull();
        } finally {
            server.toHandle().destroyForcibly();
        }
        server.waitFor();

        var other = newDatabase();
        new Restore(other, MIGRATIONS, false).read(file);
        assertThat(
                        number(
                                other,
                                """
                                select count(*) from wallets w
                                 where balance <> (select coalesce(sum(amount), 0) from points_ledger where wallet_id = w.id)
                                """))
                .isZero();
        assertThat(number(other, "select count(*) from points_ledger")).isPositive();
    }

    @Test
    void anInstallationIsReplacedOnlyWhenThatIsSaid() throws Exception {
        Backup.write(DatabaseUrl.parse(url), file);
        var other = newDatabase();
        new Restore(other, MIGRATIONS, false).read(file);
        number(
                other,
                "insert into users (name, email, role) values ('Ann', 'ann@example.org', 'PARENT') returning id");
        var before = contents(other);

        assertThatThrownBy(() -> new Restore(other, MIGRATIONS, false).read(file))
                .isInstanceOf(StartFailure.class)
                .hasMessageMatching(
                        ".* holds an installation with 3 people: add --replace to delete it for good and take the backup instead\\.");
        assertThat(contents(other)).isEqualTo(before);

        new Restore(other, MIGRATIONS, true).read(file);
        assertThat(number(other, "select count(*) from users where name = 'Ann'")).isZero();
    }

    @Test
    void aDamagedFileIsRefusedBeforeAnythingIsDeleted() throws Exception {
        Backup.write(DatabaseUrl.parse(url), file);
        var other = newDatabase();
        new Restore(other, MIGRATIONS, false).read(file);
        var before = contents(other);
        var whole = Files.readAllBytes(file);

        Files.write(file, List.of("no backup at all"));
        assertThatThrownBy(() -> new Restore(other, MIGRATIONS, true).read(file))
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining("cannot be restored");

        var half = new byte[whole.length / 2];
        System.arraycopy(whole, 0, half, 0, half.length);
        Files.write(file, half);
        assertThatThrownBy(() -> new Restore(other, MIGRATIONS, true).read(file))
                .isInstanceOf(StartFailure.class);

        for (var at = 60; at < whole.length; at += whole.length / 12) {
            var changed = whole.clone();
            changed[at] ^= 0x20;
            Files.write(file, changed);
            try {
                new Restore(other, MIGRATIONS, true).read(file);
                assertThat(contents(other)).as("a byte that says nothing").isEqualTo(before);
            } catch (StartFailure e) {
                assertThat(e.getMessage().lines()).hasSize(1);
                assertThat(contents(other)).isEqualTo(before);
            }
        }
        assertThatThrownBy(
                        () ->
                                new Restore(other, MIGRATIONS, true)
                                        .read(folder.resolve("no such file")))
                .isInstanceOf(StartFailure.class);
    }

    @Test
    void aBackupOfAnOlderLaurelIsBroughtUpToDate() throws Exception {
        var old = newDatabase();
        SchemaMigration.upTo("013", old, MIGRATIONS).migrate();
        number(
                old,
                "insert into users (name, email, role) values ('Ann', 'ann@example.org', 'PARENT') returning id");
        Backup.write(old.migrations(), file);

        var other = newDatabase();
        new Restore(other, MIGRATIONS, false).read(file);
        assertThat(number(other, "select count(*) from users where name = 'Ann'")).isOne();
        assertThat(new SchemaMigration(other, MIGRATIONS).migrate().applied()).isZero();
    }

    @Test
    void noFileIsOverwritten() throws Exception {
        Files.writeString(file, "photos");
        assertThatThrownBy(() -> Backup.write(DatabaseUrl.parse(url), file))
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining("is there already");
        assertThat(Files.readString(file)).isEqualTo("photos");
        assertThatThrownBy(
                        () ->
                                Backup.write(
                                        DatabaseUrl.parse(url), folder.resolve("no/such/folder")))
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining("cannot be written");
    }

    @Test
    void aServerThatWorksOnTheDatabaseIsNotDisturbed() {
        Backup.write(DatabaseUrl.parse(url), file);
        assertThatThrownBy(() -> new Restore(address(url), MIGRATIONS, true).read(file))
                .isInstanceOf(StartFailure.class)
                .hasMessageMatching("Laurel works on .*: stop it before you restore\\.");
    }

    private static DatabaseAddress newDatabase() {
        return address(PostgresForTests.newDatabase().url());
    }

    private static DatabaseAddress address(String url) {
        var parsed = DatabaseUrl.parse(url);
        return new DatabaseAddress(parsed, parsed, 10);
    }

    private static long number(DatabaseAddress address, String sql) throws SQLException {
        try (var connection = address.migrations().connect();
                var row = connection.createStatement().executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }

    /** Each table's rows as text, in any order. */
    private static Map<String, List<String>> contents(DatabaseAddress address) throws SQLException {
        var contents = new TreeMap<String, List<String>>();
        try (var connection = address.migrations().connect()) {
            for (var table : Catalogue.tables(connection)) {
                var rows = new ArrayList<String>();
                try (var row =
                        connection
                                .createStatement()
                                .executeQuery(
                                        "select t::text from %s t order by 1"
                                                .formatted(table.quoted()))) {
                    while (row.next()) {
                        rows.add(row.getString(1));
                    }
                }
                contents.put(table.name(), rows);
            }
        }
        return contents;
    }
}
