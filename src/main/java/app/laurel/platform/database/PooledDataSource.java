package app.laurel.platform.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The pool; says in one line, not too often, when it has no connection to give. */
final class PooledDataSource extends HikariDataSource {

    private static final Logger LOG = LoggerFactory.getLogger(PooledDataSource.class);
    private static final Duration WAIT = Duration.ofSeconds(2);
    private static final Duration BETWEEN_COMPLAINTS = Duration.ofSeconds(10);

    private final DatabaseUrl url;
    private final AtomicLong nextComplaint = new AtomicLong(System.nanoTime());

    private PooledDataSource(DatabaseUrl url, HikariConfig configuration) {
        super(configuration);
        this.url = url;
    }

    static PooledDataSource of(PreparedDatabase database) {
        var url = database.address().application();
        var size = database.address().poolSize();
        var pool = new HikariConfig();
        pool.setPoolName("laurel");
        pool.setJdbcUrl(url.jdbcUrl());
        pool.setDataSourceProperties(url.connectionProperties());
        pool.setMaximumPoolSize(size);
        pool.setMinimumIdle(Math.min(2, size));
        pool.setIdleTimeout(Duration.ofSeconds(30).toMillis());
        pool.setConnectionTimeout(WAIT.toMillis());
        pool.setKeepaliveTime(Duration.ofMinutes(2).toMillis());
        pool.setInitializationFailTimeout(-1);
        if (database.asApplicationRole()) {
            pool.setConnectionInitSql(ApplicationRole.TAKE);
        }
        return new PooledDataSource(url, pool);
    }

    @Override
    public Connection getConnection() throws SQLException {
        try {
            return super.getConnection();
        } catch (SQLTransientConnectionException e) {
            complain(e);
            throw e;
        }
    }

    private void complain(SQLTransientConnectionException e) {
        var now = System.nanoTime();
        var due = nextComplaint.get();
        if (now - due >= 0
                && nextComplaint.compareAndSet(due, now + BETWEEN_COMPLAINTS.toNanos())) {
            LOG.error(
                    e.getCause() instanceof SQLException cause
                            ? ConnectionTrouble.explain(cause, url).getMessage()
                            : "All %d connections to the database were in use for %d seconds: raise DATABASE_POOL_SIZE, and max_connections of PostgreSQL with it."
                                    .formatted(getMaximumPoolSize(), WAIT.toSeconds()));
        }
    }
}
