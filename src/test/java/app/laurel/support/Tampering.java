package app.laurel.support;

import java.sql.Connection;
import java.sql.SQLException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * Changes a database past everything that protects it, as somebody could who has the server in
 * hands; whatever was done is gone when it is closed.
 */
public final class Tampering implements AutoCloseable {

    private final Connection connection;
    private final JdbcTemplate jdbc;

    private Tampering(Connection connection) throws SQLException {
        this.connection = connection;
        connection.setAutoCommit(false);
        this.jdbc = new JdbcTemplate(new SingleConnectionDataSource(connection, true));
        jdbc.execute("set local session_replication_role = replica");
        jdbc.execute("set local lock_timeout = '10s'");
    }

    /** With the database that the application works on, on the usual server. */
    public static Tampering with(JdbcTemplate application) throws SQLException {
        var database = application.queryForObject("select current_database()", String.class);
        return new Tampering(PostgresForTests.superuser(database));
    }

    /** Runs a statement in which triggers and foreign keys do not count. */
    public Tampering run(String sql, Object... parameters) {
        jdbc.update(sql, parameters);
        return this;
    }

    /** Removes checks and unique keys of the table, so that it takes anything. */
    public Tampering allowAnything(String table) {
        jdbc.queryForList(
                        "select conname from pg_constraint where conrelid = cast(? as regclass) and contype in ('c', 'u')",
                        String.class,
                        table)
                .forEach(
                        name ->
                                jdbc.execute(
                                        "alter table %s drop constraint %s cascade"
                                                .formatted(table, name)));
        jdbc.queryForList(
                        """
                        select indexrelid::regclass::text from pg_index
                         where indrelid = cast(? as regclass) and indisunique and not indisprimary
                        """,
                        String.class,
                        table)
                .forEach(name -> jdbc.execute("drop index " + name));
        return this;
    }

    /** Sees what was done so far. */
    public JdbcClient eyes() {
        return JdbcClient.create(jdbc);
    }

    @Override
    public void close() throws SQLException {
        connection.rollback();
        connection.close();
    }
}
