package app.laurel.support;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.postgresql.PostgreSQLContainer;

/**
 * One PostgreSQL for all tests of this JVM: in a container when a container engine answers, else
 * the embedded one. {@code -Dlaurel.test.database=embedded} (or {@code container}) decides instead.
 */
public final class PostgresForTests {

    /** Owns the databases that tests work in; no superuser, but may create roles. */
    public static final String OWNER = "laurel";

    private static final String PASSWORD = "laurel-tests";
    private static final AtomicInteger COUNT = new AtomicInteger();

    /** Started by the first test that needs it. */
    private static final class Server {
        static final String ADDRESS = start();
    }

    private PostgresForTests() {}

    /** A new, empty database of {@link #OWNER}. */
    public static TestDatabase newDatabase() {
        var name = "laurel_" + COUNT.incrementAndGet();
        try (var connection = superuser("postgres")) {
            connection.createStatement().execute("create database " + name + " owner " + OWNER);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return new TestDatabase(
                name,
                "postgresql://%s:%s@%s/%s?sslmode=disable"
                        .formatted(OWNER, PASSWORD, Server.ADDRESS, name));
    }

    /** A connection as the server's superuser, whom nothing is forbidden. */
    public static Connection superuser(String database) throws SQLException {
        return DriverManager.getConnection(
                "jdbc:postgresql://" + Server.ADDRESS + "/" + database, "postgres", PASSWORD);
    }

    /** A connection as {@link #OWNER}. */
    public static Connection owner(String database) throws SQLException {
        return DriverManager.getConnection(
                "jdbc:postgresql://" + Server.ADDRESS + "/" + database, OWNER, PASSWORD);
    }

    private static String start() {
        var address = isContainerWanted() ? startContainer() : startEmbedded();
        try (var connection =
                DriverManager.getConnection(
                        "jdbc:postgresql://" + address + "/postgres", "postgres", PASSWORD)) {
            connection
                    .createStatement()
                    .execute(
                            "create role %s login createrole password '%s'"
                                    .formatted(OWNER, PASSWORD));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return address;
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
                        .withPassword(PASSWORD)
                        .withCommand("postgres -c max_connections=400 -c fsync=off");
        container.start();
        return container.getHost() + ":" + container.getFirstMappedPort();
    }

    @SuppressWarnings("resource") // lives as long as the JVM
    private static String startEmbedded() {
        try {
            var server =
                    EmbeddedPostgres.builder()
                            .setServerConfig("max_connections", "400")
                            .setServerConfig("listen_addresses", "127.0.0.1")
                            .start();
            return "127.0.0.1:" + server.getPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * One database on the server.
     *
     * @param url in the form of {@code DATABASE_URL}
     */
    public record TestDatabase(String name, String url) {}
}
