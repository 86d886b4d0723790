package app.laurel.platform.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The pool; serves first who asked first, and says in one line, not too often, when it has no
 * connection to give.
 */
final class PooledDataSource extends HikariDataSource {

    private static final Logger LOG = LoggerFactory.getLogger(PooledDataSource.class);
    private static final Duration WAIT = Duration.ofSeconds(2);
    private static final Duration BETWEEN_COMPLAINTS = Duration.ofSeconds(10);

    /** Longest that anybody waits, as long as connections do come back. */
    private static final Duration LONGEST = Duration.ofSeconds(10);

    /**
     * Most statements take longer to plan than to run, and PostgreSQL would plan many of them anew
     * each time: it reckons that an array has ten elements when it does not know which. A statement
     * whose best plan depends on its parameters is to be written as two. None runs long enough for
     * its plan to be compiled.
     */
    static final String PLAN_ONCE = "set plan_cache_mode = force_generic_plan; set jit = off";

    private record Failure(long at, SQLException cause) {}

    private final DatabaseUrl url;

    /** The pool itself prefers who had a connection last: under load somebody would always wait. */
    private final ReentrantLock turn = new ReentrantLock(true);

    private volatile @Nullable Failure newest;
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
        var initial = setUp(database);
        if (!initial.isEmpty()) {
            pool.setConnectionInitSql(initial);
        }
        return new PooledDataSource(url, pool);
    }

    private static String setUp(PreparedDatabase database) {
        var statements = new ArrayList<String>();
        if (database.asApplicationRole()) {
            statements.add(ApplicationRole.TAKE);
        }
        if (!database.address().application().throughPgBouncer()) {
            statements.add(PLAN_ONCE);
        }
        return String.join("; ", statements);
    }

    @Override
    public Connection getConnection() throws SQLException {
        var asked = System.nanoTime();
        takeTurn();
        try {
            var failure = newest;
            if (failure != null && failure.at() - asked >= 0) {
                // Somebody waited in vain meanwhile: whoever waited as well waits no longer
                throw failure.cause();
            }
            return take();
        } finally {
            turn.unlock();
        }
    }

    private Connection take() throws SQLException {
        try {
            return super.getConnection();
        } catch (SQLTransientConnectionException e) {
            complain(e);
            newest = new Failure(System.nanoTime(), e);
            throw e;
        }
    }

    private void takeTurn() throws SQLException {
        try {
            if (turn.tryLock(LONGEST.toMillis(), TimeUnit.MILLISECONDS)) {
                return;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        throw new SQLTransientConnectionException("no turn in " + LONGEST);
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
