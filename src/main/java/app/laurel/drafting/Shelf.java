package app.laurel.drafting;

import app.laurel.learning.Unit;
import app.laurel.platform.Changes;
import app.laurel.platform.DatabaseReady;
import app.laurel.platform.KeptUntilChange;
import app.laurel.platform.Topic;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntFunction;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

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
    private final KeptUntilChange<Known> known = new KeptUntilChange<>(Known::new);

    Shelf(JdbcClient jdbc, Changes changes) {
        this.jdbc = jdbc;
        this.changes = changes;
    }

    @EventListener(DatabaseReady.class)
    void look() {
        known.follow(changes, Topic.DRAFTS);
        var place = known.place();
        place.empty = !jdbc.sql(ANY).query(Boolean.class).single();
    }

    /** The family's units; read only when they are not known. */
    List<Unit> of(int family, IntFunction<List<Unit>> read) {
        var place = known.place();
        var units = place.empty ? List.<Unit>of() : place.families.get(family);
        if (units == null) {
            units = List.copyOf(read.apply(family));
            place.keep(family, units);
        }
        return units;
    }

    /** Once the running transaction has committed nothing is known any more. */
    void changed() {
        known.changed();
    }

    void forget() {
        known.forget();
    }

    private static final class Known {

        private final Map<Integer, List<Unit>> families = new ConcurrentHashMap<>();

        /** Until it is known somebody may have one. */
        private volatile boolean empty;

        void keep(int family, List<Unit> units) {
            if (families.size() >= MOST_FAMILIES) {
                families.clear();
            }
            families.put(family, units);
        }
    }
}
