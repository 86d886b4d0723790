package app.laurel.platform.changes;

import app.laurel.platform.Topic;
import app.laurel.platform.database.DatabaseUrl;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Waits for changes on a thread of its own. Where sessions are shared, as behind PgBouncer, nobody
 * can listen: then it looks every second.
 */
class Receiver {

    private static final Logger LOG = LoggerFactory.getLogger(Receiver.class);
    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(1);
    private static final Duration BETWEEN_SIGNS_OF_LIFE = Duration.ofSeconds(10);
    private static final PGNotification[] NONE = {};

    /** Instances of a newer version write others as well. */
    private static final String[] KNOWN =
            Arrays.stream(Topic.values()).map(Topic::name).toArray(String[]::new);

    /** A row carries the time at which its transaction began, so it may appear this much later. */
    private static final Duration LONGEST_TRANSACTION = Duration.ofMinutes(1);

    private final JdbcClient jdbc;
    private final DatabaseUrl url;
    private final Subscriptions subscriptions;
    private final Set<Long> seen = new HashSet<>();
    private long upToDate = System.nanoTime();
    private @Nullable Thread thread;

    Receiver(JdbcClient jdbc, DatabaseUrl url, Subscriptions subscriptions) {
        this.jdbc = jdbc;
        this.url = url;
        this.subscriptions = subscriptions;
    }

    synchronized void start() {
        if (thread == null) {
            upToDate = System.nanoTime();
            thread = Thread.ofVirtual().name("changes-receiver").start(this::receive);
        }
    }

    synchronized void stop() {
        if (thread != null) {
            thread.interrupt();
        }
    }

    private void receive() {
        while (!Thread.currentThread().isInterrupted()) {
            try {
                if (url.throughPgBouncer()) {
                    look();
                } else {
                    listen();
                }
            } catch (SQLException | DataAccessException e) {
                LOG.debug("No connection for changes, trying again", e);
            } catch (RuntimeException e) {
                // Whatever it is: without this thread no open view would hear of anything again
                LOG.warn("Could not read changes, trying again", e);
            }
            pause();
        }
    }

    private void listen() throws SQLException {
        try (var connection = url.connect();
                var statement = connection.createStatement()) {
            statement.execute("listen laurel_changes");
            look();
            var notifications = connection.unwrap(PGConnection.class);
            while (!Thread.currentThread().isInterrupted()) {
                var received =
                        notifications.getNotifications((int) BETWEEN_SIGNS_OF_LIFE.toMillis());
                for (var notification : received == null ? NONE : received) {
                    Change.of(notification.getParameter()).ifPresent(this::tell);
                }
                if (System.nanoTime() - upToDate >= BETWEEN_SIGNS_OF_LIFE.toNanos()) {
                    statement.execute("select 1");
                    // An instance may have ended between a commit and its notification.
                    look();
                }
            }
        }
    }

    /**
     * Tells of what was not seen by the last look, also of what appeared during an interruption.
     */
    private void look() {
        var now = System.nanoTime();
        var since = LONGEST_TRANSACTION.plusNanos(now - upToDate);
        var changes =
                jdbc.sql(
                                """
                                select id, family_id, topic from changes
                                 where at > now() - make_interval(secs => ?) and topic = any (?) order by id
                                """)
                        .param(since.toMillis() / 1000.0)
                        .param(KNOWN)
                        .query(Change::ofRow)
                        .list();
        changes.forEach(this::tell);
        seen.retainAll(changes.stream().map(Change::id).collect(Collectors.toSet()));
        upToDate = now;
    }

    private void tell(Change change) {
        if (seen.add(change.id())) {
            subscriptions.tell(change);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(BETWEEN_LOOKS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
