package app.laurel.drafting;

import app.laurel.learning.Unit;
import app.laurel.platform.Changes;
import app.laurel.platform.Maintenance;
import app.laurel.platform.Topic;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * What families have of their own, kept in memory until something changes, so that learners' pages
 * ask and read nothing for it. While no family of the installation has anything, and that is the
 * rule where no model is, nobody is asked at all.
 */
@Component
class Shelf {

    private static final int MOST_FAMILIES = 1000;

    private static final String ANY =
            "select exists (select from lesson_drafts where status = 'APPROVED')";

    private final JdbcClient jdbc;
    private final Changes changes;
    private final Maintenance maintenance;
    private final Map<Integer, List<Unit>> families = new HashMap<>();
    private long version;

    /** Until it is known somebody may have one. */
    private boolean empty;

    Shelf(JdbcClient jdbc, Changes changes, Maintenance maintenance) {
        this.jdbc = jdbc;
        this.changes = changes;
        this.maintenance = maintenance;
    }

    /** Looks once; later it hears, also of what happens on other instances. */
    @EventListener(ApplicationReadyEvent.class)
    void look() {
        if (maintenance.isOn()) {
            return;
        }
        changes.subscribe(Changes.EVERY_FAMILY, Set.of(Topic.DRAFTS), this::forget);
        var before = version();
        var none = !jdbc.sql(ANY).query(Boolean.class).single();
        synchronized (this) {
            empty = none && version == before;
        }
    }

    /** The family's units; read only when they are not known. */
    List<Unit> of(int family, IntFunction<List<Unit>> read) {
        long before;
        synchronized (this) {
            var known = empty ? List.<Unit>of() : families.get(family);
            if (known != null) {
                return known;
            }
            before = version;
        }
        var units = List.copyOf(read.apply(family));
        keep(family, units, before);
        return units;
    }

    /** Once the running transaction has committed nothing is known any more. */
    void changed() {
        TransactionSynchronizationManager.registerSynchronization(
                new TransactionSynchronization() {
                    @Override
                    public void afterCommit() {
                        forget();
                    }
                });
    }

    private synchronized long version() {
        return version;
    }

    /** What was read before a change is not kept after it. */
    private synchronized void keep(int family, List<Unit> units, long before) {
        if (version == before) {
            if (families.size() >= MOST_FAMILIES) {
                families.clear();
            }
            families.put(family, units);
        }
    }

    synchronized void forget() {
        version++;
        empty = false;
        families.clear();
    }
}
