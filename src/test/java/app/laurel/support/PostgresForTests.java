package app.laurel.support;

import app.laurel.platform.embedded.PgBouncer;
import app.laurel.platform.embedded.ScratchServer;
import app.laurel.support.TestServer.TestDatabase;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.postgresql.PostgreSQLContainer;

/**
 * The servers that tests work on, each started by the first test that wants it and shared until the
 * JVM ends. The usual one is in a container when a container engine answers, else it is the
 * embedded one; {@code -Dlaurel.test.database=embedded} (or {@code container}) decides instead.
 */
public final class PostgresForTests {

    /** Property of a test's context that names another server than the usual one. */
    static final String SERVER = "laurel.test.server";

    static final String VERSION_15 = "postgresql-15";
    static final String PGBOUNCER = "pgbouncer";
    static final String DURABLE = "durable";

    private static final Path PROGRAMS_OF_15 = Path.of("/usr/lib/postgresql/15");
    private static final String LET_OWNER_IN = "host all all 127.0.0.1/32 trust";

    private PostgresForTests() {}

    /** The server of that name; the usual one when it is empty. */
    static TestServer named(String name) {
        return switch (name) {
            case "" -> Usual.SERVER;
            case VERSION_15 -> Version15.SERVER;
            case PGBOUNCER -> ThroughPooler.SERVER;
            case DURABLE -> Durable.SERVER;
            default -> throw new IllegalArgumentException(name);
        };
    }

    /** The server that waits for the disk at each commit. */
    public static TestServer durable() {
        return Durable.SERVER;
    }

    /** A new, empty database on the usual server. */
    public static TestDatabase newDatabase() {
        return Usual.SERVER.newDatabase();
    }

    /** A connection to the usual server as its superuser. */
    public static Connection superuser(String database) throws SQLException {
        return Usual.SERVER.superuser(database);
    }

    /** A connection to the usual server as the owner of the tests' databases. */
    public static Connection owner(String database) throws SQLException {
        return Usual.SERVER.owner(database);
    }

    /** Whether Debian's package postgresql-15 is installed. */
    public static boolean hasVersion15() {
        return Files.isExecutable(PROGRAMS_OF_15.resolve("bin/postgres"));
    }

    /** Whether Debian's package pgbouncer is installed. */
    public static boolean hasPgBouncer() {
        return Files.isExecutable(PgBouncer.PROGRAM);
    }

    private static final class Usual {
        static final TestServer SERVER =
                TestServer.at(isContainerWanted() ? startContainer() : startEmbedded());
    }

    private static final class Version15 {
        static final TestServer SERVER = TestServer.at(startVersion15());
    }

    private static final class ThroughPooler {
        static final TestServer SERVER = startPgBouncer(Usual.SERVER);
    }

    private static final class Durable {
        static final TestServer SERVER =
                TestServer.at(startEmbedded("fsync", "synchronous_commit", "full_page_writes"));
    }

    private static boolean isContainerWanted() {
        return switch (System.getProperty("laurel.test.database", "")) {
            case "embedded" -> false;
            case "container" -> true;
            default ->
                    (System.getenv("DOCKER_HOST") != null
                                    || Files.exists(Path.of("/var/run/docker.sock")))
                            && DockerClientFactory.instance().isDockerAvailable();
        };
    }

    @SuppressWarnings("resource") // lives as long as the JVM
    private static String startContainer() {
        var container =
                new PostgreSQLContainer("postgres:18-alpine")
                        .withUsername("postgres")
                        .withPassword(TestServer.PASSWORD)
                        .withCommand("postgres -c max_connections=400 -c fsync=off");
        container.start();
        return container.getHost() + ":" + container.getFirstMappedPort();
    }

    @SuppressWarnings("resource") // lives as long as the JVM
    private static String startEmbedded(String... on) {
        try {
            var builder =
                    EmbeddedPostgres.builder()
                            .setServerConfig("max_connections", "400")
                            .setServerConfig("listen_addresses", "127.0.0.1");
            for (var setting : on) {
                builder.setServerConfig(setting, "on");
            }
            return "127.0.0.1:" + builder.start().getPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String startVersion15() {
        try {
            var server =
                    ScratchServer.startInstalled(
                            PROGRAMS_OF_15, LET_OWNER_IN, "max_connections=200");
            Runtime.getRuntime().addShutdownHook(new Thread(server::close));
            return "127.0.0.1:" + server.port();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static TestServer startPgBouncer(TestServer behind) {
        try {
            var pooler = PgBouncer.start(behind.address(), TestServer.OWNER, TestServer.PASSWORD);
            Runtime.getRuntime().addShutdownHook(new Thread(pooler::close));
            return new TestServer(
                    behind.address(),
                    "postgresql://%s:%s@127.0.0.1:%d/%%s?pgbouncer=true"
                            .formatted(TestServer.OWNER, TestServer.PASSWORD, pooler.port()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
