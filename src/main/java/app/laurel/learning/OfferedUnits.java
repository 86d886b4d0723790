package app.laurel.learning;

import app.laurel.platform.Changes;
import app.laurel.platform.DatabaseReady;
import app.laurel.platform.KeptUntilChange;
import app.laurel.platform.Topic;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Which units of the curriculum are offered, kept in memory until something changes, so that
 * learners' pages ask nothing for it. Whoever begins a lesson asks the database.
 */
@Component
class OfferedUnits {

    private final WithdrawnUnits units;
    private final Changes changes;
    private final KeptUntilChange<AtomicReference<@Nullable Set<String>>> withdrawn =
            new KeptUntilChange<>(AtomicReference::new);

    OfferedUnits(WithdrawnUnits units, Changes changes) {
        this.units = units;
        this.changes = changes;
    }

    @EventListener(DatabaseReady.class)
    void look() {
        withdrawn.follow(changes, Topic.CURRICULUM);
        withdrawn();
    }

    boolean has(String unitId) {
        return !withdrawn().contains(unitId);
    }

    /** Once the running transaction has committed nothing is known any more. */
    void changed() {
        withdrawn.changed();
    }

    void forget() {
        withdrawn.forget();
    }

    private Set<String> withdrawn() {
        var place = withdrawn.place();
        var known = place.get();
        if (known == null) {
            known = Set.copyOf(units.ids());
            place.set(known);
        }
        return known;
    }
}
