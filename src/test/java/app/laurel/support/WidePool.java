package app.laurel.support;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import javax.sql.DataSource;

/** Lets the application's pool have more connections for a while, as for one a thread. */
public final class WidePool implements AutoCloseable {

    private final HikariDataSource pool;
    private final int before;

    private WidePool(HikariDataSource pool, int connections) {
        this.pool = pool;
        this.before = pool.getMaximumPoolSize();
        pool.setMaximumPoolSize(connections);
    }

    /** Opens that many, so that nobody waits for one. */
    public static WidePool of(DataSource source, int connections) throws SQLException {
        var wide = new WidePool(source.unwrap(HikariDataSource.class), connections);
        var opened = new ArrayList<Connection>();
        for (var i = 0; i < connections; i++) {
            opened.add(source.getConnection());
        }
        for (var connection : opened) {
            connection.close();
        }
        return wide;
    }

    /** Those that are too many close when nobody used them for a while. */
    @Override
    public void close() {
        pool.setMaximumPoolSize(before);
    }
}
