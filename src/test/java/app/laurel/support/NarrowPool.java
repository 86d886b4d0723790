package app.laurel.support;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** Leaves the application's pool one connection for a while: whoever needs two gets none. */
public final class NarrowPool implements AutoCloseable {

    private final List<Connection> taken = new ArrayList<>();

    private NarrowPool() {}

    /** Takes all but one. */
    public static NarrowPool of(DataSource source) throws SQLException {
        var narrow = new NarrowPool();
        var size = source.unwrap(HikariDataSource.class).getMaximumPoolSize();
        for (var i = 1; i < size; i++) {
            narrow.taken.add(source.getConnection());
        }
        return narrow;
    }

    @Override
    public void close() throws SQLException {
        for (var connection : taken) {
            connection.close();
        }
    }
}
