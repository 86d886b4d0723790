package app.laurel.support;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A running PostgreSQL with the role {@link #OWNER}, which owns the databases that tests work in.
 *
 * @param address host and port of the server itself
 * @param urlPattern form of {@code DATABASE_URL} of a database, whose name takes the place of %s
 */
public record TestServer(String address, String urlPattern) {

    /** No superuser, but may create roles. */
    public static final String OWNER = "laurel";

    static final String PASSWORD = "laurel-tests";

    private static final AtomicInteger COUNT = new AtomicInteger();

    /** A server that is reached directly; makes the role. */
    static TestServer at(String address) {
        var server =
                new TestServer(
                        address,
                        "postgresql://%s:%s@%s/%%s?sslmode=disable"
                                .formatted(OWNER, PASSWORD, address));
        server.execute("create role %s login createrole password '%s'".formatted(OWNER, PASSWORD));
        return server;
    }

    /** A new, empty database of {@link #OWNER}. */
    public TestDatabase newDatabase() {
        var name = "laurel_" + COUNT.incrementAndGet();
        execute("create database " + name + " owner " + OWNER);
        return new TestDatabase(name, urlPattern.formatted(name));
    }

    /** A connection as the server's superuser, whom nothing is forbidden. */
    public Connection superuser(String database) throws SQLException {
        return DriverManager.getConnection(
                "jdbc:postgresql://" + address + "/" + database, "postgres", PASSWORD);
    }

    /** A connection as {@link #OWNER}. */
    public Connection owner(String database) throws SQLException {
        return DriverManager.getConnection(
                "jdbc:postgresql://" + address + "/" + database, OWNER, PASSWORD);
    }

    private void execute(String sql) {
        try (var connection = superuser("postgres");
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * One database on the server.
     *
     * @param url in the form of {@code DATABASE_URL}
     */
    public record TestDatabase(String name, String url) {}
}
