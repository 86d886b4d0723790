package app.laurel.platform.web;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.OptionalInt;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Asks the database something small, and does not wait long for the answer. */
@Component
class DatabaseProbe {

    private static final int MOST_MILLISECONDS = 2_000;

    private final JdbcTemplate jdbc;

    DatabaseProbe(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** How many users there are; empty when the database does not answer. */
    OptionalInt userCount() {
        try {
            return OptionalInt.of(jdbc.execute((ConnectionCallback<Integer>) this::count));
        } catch (DataAccessException e) {
            return OptionalInt.empty();
        }
    }

    /**
     * A pooler before a dead database holds a query back for minutes: the socket gives up first.
     */
    private int count(Connection connection) throws SQLException {
        connection.setNetworkTimeout(Runnable::run, MOST_MILLISECONDS);
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("select count(*) from users")) {
            row.next();
            return row.getInt(1);
        }
    }
}
