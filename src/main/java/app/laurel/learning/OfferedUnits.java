package app.laurel.learning;

import app.laurel.platform.Changes;
import app.laurel.platform.Maintenance;
import app.laurel.platform.Topic;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Which units of the curriculum are offered, kept in memory until something changes, so that
 * learners' pages ask nothing for it. Whoever begins a lesson asks the database.
 */
@Component
class OfferedUnits {

    private final WithdrawnUnits units;
    private final Changes changes;
    private final Maintenance maintenance;
    private @Nullable Set<String> withdrawn;
    private long version;

    OfferedUnits(WithdrawnUnits units, Changes changes, Maintenance maintenance) {
        this.units = units;
        this.changes = changes;
        this.maintenance = maintenance;
    }

    /** Looks once; later it hears, also of what happens on other instances. */
    @EventListener(ApplicationReadyEvent.class)
    void look() {
        if (!maintenance.isOn()) {
            changes.subscribe(Changes.EVERY_FAMILY, Set.of(Topic.CURRICULUM), this::forget);
            withdrawn();
        }
    }

    boolean has(String unitId) {
        return !withdrawn().contains(unitId);
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

    private Set<String> withdrawn() {
        long before;
        synchronized (this) {
            if (withdrawn != null) {
                return withdrawn;
            }
            before = version;
        }
        var read = Set.copyOf(units.ids());
        keep(read, before);
        return read;
    }

    /** What was read before a change is not kept after it. */
    private synchronized void keep(Set<String> read, long before) {
        if (version == before) {
            withdrawn = read;
        }
    }

    synchronized void forget() {
        version++;
        withdrawn = null;
    }
}
