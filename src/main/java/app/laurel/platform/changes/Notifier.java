package app.laurel.platform.changes;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Notifies all instances of what was committed, in transactions of its own and of many changes at
 * once: PostgreSQL lets only one transaction that notifies commit at a time, so that points would
 * move no faster than the disk writes. What cannot be sent is found by whoever looks.
 */
class Notifier {

    private static final Logger LOG = LoggerFactory.getLogger(Notifier.class);

    private final JdbcClient jdbc;
    private final List<Change> waiting = new ArrayList<>();
    private boolean sending;

    Notifier(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Sends them soon, on a thread of its own. */
    synchronized void tell(Collection<Change> changes) {
        waiting.addAll(changes);
        if (!sending && !waiting.isEmpty()) {
            sending = true;
            Thread.ofVirtual().name("changes-notifier").start(this::send);
        }
    }

    private void send() {
        for (var some = next(); !some.isEmpty(); some = next()) {
            try {
                send(some);
            } catch (RuntimeException e) {
                // Whatever it is: without this thread nobody would be told of anything again
                LOG.debug("Could not notify of {} changes", some.size(), e);
            }
        }
    }

    private synchronized List<Change> next() {
        var some = List.copyOf(waiting);
        waiting.clear();
        sending = !some.isEmpty();
        return some;
    }

    /** Nothing is kept by it, so nobody waits for the disk. */
    private void send(List<Change> changes) {
        jdbc.sql(
                        """
                        select set_config('synchronous_commit', 'off', true), pg_notify('laurel_changes', payload)
                          from unnest(cast(? as text[])) payload
                        """)
                .param(changes.stream().map(Change::payload).toArray(String[]::new))
                .query()
                .listOfRows();
    }
}
