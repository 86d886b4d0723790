package app.laurel.platform.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import app.laurel.platform.StartFailure;
import app.laurel.platform.database.DatabaseUrl;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Unpacks, initialises, starts, kills and restarts the real thing. */
class EmbeddedDatabaseTest {

    @TempDir static Path shared;
    private static LaurelHome home;
    private EmbeddedDatabase running;

    @BeforeEach
    void start() throws IOException {
        if (home == null) {
            Files.setPosixFilePermissions(shared, PosixFilePermissions.fromString("rwx--x--x"));
            home = new LaurelHome(shared.resolve("home"));
        }
        running = EmbeddedDatabase.reserve(home).start();
    }

    @AfterEach
    void stop() {
        running.stop();
    }

    @Test
    void keepsItsDataBetweenStarts() throws SQLException {
        execute("create table kept (word text); insert into kept values ('laurel')");
        running.stop();
        running = EmbeddedDatabase.reserve(home).start();
        assertThat(query("select word from kept")).isEqualTo("laurel");
        execute("drop table kept");
    }

    @Test
    void isFoundByWhoComesBesideTheServer() {
        assertThat(EmbeddedDatabase.ofRunningServer(home)).contains(running.url());
        running.stop();
        assertThat(EmbeddedDatabase.ofRunningServer(home)).isEmpty();
    }

    @Test
    void isReadableByItsOwnerOnly() throws IOException {
        var folder = home.folder();
        assertThat(permissions(folder)).isIn("rwx------", "rwx--x--x");
        assertThat(permissions(folder.resolve("database"))).isEqualTo("rwx------");
        assertThat(permissions(folder.resolve("database.password"))).isEqualTo("rw-------");
    }

    @Test
    void letsNobodyInWithoutThePassword() {
        var url = running.url();
        assertThatThrownBy(() -> connect(url, url.user(), "guessed"))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("password authentication failed");
        assertThatThrownBy(() -> connect(url, "postgres", url.password()))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("no pg_hba.conf entry");
    }

    @Test
    void theOwnerIsNoSuperuserAndWritesAreDurable() throws SQLException {
        assertThat(query("select rolsuper from pg_roles where rolname = current_user"))
                .isEqualTo("f");
        assertThat(query("show fsync")).isEqualTo("on");
        assertThat(query("show listen_addresses")).isEqualTo("127.0.0.1");
    }

    @Test
    void isTheVersionItSays() throws SQLException {
        assertThat(query("show server_version")).isEqualTo(PostgresPrograms.VERSION);
    }

    @Test
    void refusesASecondStartOnTheSameFolder() {
        assertThatThrownBy(() -> EmbeddedDatabase.reserve(home))
                .isInstanceOf(StartFailure.class)
                .hasMessage(
                        "Laurel already runs on %s (process %d): stop it or choose another LAUREL_HOME.",
                        home.folder(), ProcessHandle.current().pid());
    }

    @Test
    void endsTheServerThatACrashLeftBehind() throws Exception {
        execute("create table survived (id integer)");
        var orphan = postmaster();
        var leftBehind = running;
        leftBehind.forget();
        running = EmbeddedDatabase.reserve(home).start();
        assertThat(orphan.onExit()).succeedsWithin(Duration.ofSeconds(10));
        assertThat(query("select count(*) from survived")).isEqualTo("0");
        execute("drop table survived");
    }

    @Test
    void comesBackUnderTheSameAddressWhenItWasKilled() throws Exception {
        execute("create table committed (id integer); insert into committed values (7)");
        for (var times = 0; times < 2; times++) {
            var killed = postmaster();
            kill(killed);
            await().atMost(Duration.ofSeconds(10))
                    .ignoreExceptions()
                    .untilAsserted(
                            () -> {
                                assertThat(postmaster().pid()).isNotEqualTo(killed.pid());
                                assertThat(query("select id from committed")).isEqualTo("7");
                            });
        }
        execute("drop table committed");
    }

    @Test
    void recoversWhenTheServerItselfWasKilled() throws Exception {
        execute("create table committed (id integer); insert into committed values (7)");
        running.forget();
        kill(postmaster());
        assertThat(home.folder().resolve("database/postmaster.pid")).exists();
        running = EmbeddedDatabase.reserve(home).start();
        assertThat(query("select id from committed")).isEqualTo("7");
        execute("drop table committed");
    }

    @Test
    void doesNotTakeAStrangersProcessForItsServer() throws Exception {
        running.stop();
        var pidFile = home.folder().resolve("database/postmaster.pid");
        var stranger = new ProcessBuilder("sleep", "600").start();
        try {
            Files.writeString(
                    pidFile,
                    "%d\n%s\n1\n5432\n\n127.0.0.1\n\nready\n"
                            .formatted(stranger.pid(), home.folder().resolve("database")));
            running = EmbeddedDatabase.reserve(home).start();
            assertThat(stranger.isAlive()).isTrue();
            assertThat(query("select 1")).isEqualTo("1");
        } finally {
            stranger.destroyForcibly();
        }
    }

    @Test
    void saysInOneLineThatTheDataIsOfAnotherVersion() throws IOException {
        running.stop();
        var version = home.folder().resolve("database/PG_VERSION");
        Files.writeString(version, "12\n");
        try {
            assertThatThrownBy(() -> EmbeddedDatabase.reserve(home).start())
                    .isInstanceOf(StartFailure.class)
                    .hasMessageContaining("belongs to PostgreSQL 12, this Laurel brings 18")
                    .hasMessageNotContaining("\n");
        } finally {
            Files.writeString(version, "18\n");
        }
    }

    @Test
    void doesNotTouchAFolderThatLaurelDidNotMake(@TempDir Path other) throws IOException {
        Files.setPosixFilePermissions(other, PosixFilePermissions.fromString("rwx--x--x"));
        var diary = Files.createDirectories(other.resolve("database")).resolve("diary.txt");
        Files.writeString(diary, "dear diary");
        assertThatThrownBy(() -> EmbeddedDatabase.reserve(new LaurelHome(other)).start())
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining("not what Laurel made");
        assertThat(diary).hasContent("dear diary");
    }

    @Test
    void choosesItsFolder() {
        var named = LaurelHome.of(Map.of("LAUREL_HOME", "/srv/laurel", "HOME", "/home/ann"));
        assertThat(named.folder()).isEqualTo(Path.of("/srv/laurel"));
        assertThat(LaurelHome.of(Map.of("HOME", "/home/ann")).folder())
                .isEqualTo(Path.of(SystemUser.isRoot() ? "/var/lib/laurel" : "/home/ann/.laurel"));
    }

    private static String permissions(Path file) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    }

    private ProcessHandle postmaster() throws IOException {
        var pidFile = home.folder().resolve("database/postmaster.pid");
        var pid = Long.parseLong(Files.readAllLines(pidFile).getFirst());
        return ProcessHandle.of(pid).orElseThrow();
    }

    private static void kill(ProcessHandle process) throws Exception {
        process.destroyForcibly();
        process.onExit().get(10, TimeUnit.SECONDS);
    }

    private void execute(String sql) throws SQLException {
        try (var connection = running.url().connect()) {
            connection.createStatement().execute(sql);
        }
    }

    private String query(String sql) throws SQLException {
        try (var connection = running.url().connect();
                var row = connection.createStatement().executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }

    private static void connect(DatabaseUrl url, String user, String password) throws SQLException {
        DriverManager.getConnection(url.jdbcUrl(), user, password).close();
    }
}
