package app.laurel.support;

import app.laurel.platform.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Many learners and their parents do everything that moves points, on several threads at once and
 * without a pause, until it is closed.
 */
public final class MixedLoad implements AutoCloseable {

    private static final int KEYS_AT_ONCE = 10_000;

    private final ApplicationContext laurel;
    private final Predicate<Throwable> expected;
    private final Town town;
    private final List<Thread> threads = new ArrayList<>();
    private final AtomicLong operations = new AtomicLong();
    private final AtomicLong refusals = new AtomicLong();
    private final AtomicLong interruptions = new AtomicLong();
    private final Queue<Throwable> failures = new ConcurrentLinkedQueue<>();
    private final Queue<String> acknowledged = new ConcurrentLinkedQueue<>();
    private volatile boolean closing;

    private MixedLoad(ApplicationContext laurel, int learners, Predicate<Throwable> expected) {
        this.laurel = laurel;
        this.expected = expected;
        this.town = new Town(laurel, learners);
    }

    /** Makes new families with so many learners and begins; only a refusal is expected. */
    public static MixedLoad start(ApplicationContext laurel, int learners, int threads) {
        return start(laurel, learners, threads, failure -> false);
    }

    /**
     * Makes new families with so many learners and begins.
     *
     * @param expected failures besides refusals that are nobody's fault, as while the database is
     *     away
     */
    public static MixedLoad start(
            ApplicationContext laurel, int learners, int threads, Predicate<Throwable> expected) {
        var load = new MixedLoad(laurel, learners, expected);
        for (var i = 0; i < threads; i++) {
            var random = RandomGeneratorFactory.of("L64X128MixRandom").create(i);
            load.threads.add(
                    Thread.ofPlatform().name("load-" + i).start(() -> load.keepOn(random)));
        }
        return load;
    }

    /** What was done and acknowledged so far; refusals do not count. */
    public long operations() {
        return operations.get();
    }

    /** What was refused by a rule. */
    public long refusals() {
        return refusals.get();
    }

    /** What failed as was expected. */
    public long interruptions() {
        return interruptions.get();
    }

    /** What failed and should not have. */
    public List<Throwable> failures() {
        return List.copyOf(failures);
    }

    /** Lines of the ledger now. */
    public long rows() {
        return jdbc().queryForObject("select count(*) from points_ledger", Long.class);
    }

    /** Idempotency keys of the transfers that were acknowledged so far. */
    public List<String> acknowledged() {
        return List.copyOf(acknowledged);
    }

    /** Idempotency keys of transfers that were acknowledged and are not there. */
    public List<String> lost() {
        return missing(laurel, acknowledged());
    }

    /** Those of the keys that a Laurel, this or another, does not know. */
    public static List<String> missing(ApplicationContext laurel, List<String> keys) {
        var jdbc = laurel.getBean(JdbcTemplate.class);
        var missing = new ArrayList<String>();
        for (var from = 0; from < keys.size(); from += KEYS_AT_ONCE) {
            var some = keys.subList(from, Math.min(keys.size(), from + KEYS_AT_ONCE));
            missing.addAll(
                    jdbc.queryForList(
                            """
                                    select key from unnest(?) key
                                     where not exists (select 1 from points_transfers t where t.idempotency_key = key)
                                    """,
                            String.class,
                            (Object) some.toArray(String[]::new)));
        }
        return missing;
    }

    private void keepOn(RandomGenerator random) {
        while (!closing) {
            try {
                Act.any(random).run(laurel, town.child(random), random, acknowledged::add);
                operations.incrementAndGet();
            } catch (Refusal refusal) {
                refusals.incrementAndGet();
            } catch (Throwable failure) {
                if (expected.test(failure)) {
                    interruptions.incrementAndGet();
                } else {
                    failures.add(failure);
                }
            }
        }
    }

    private JdbcTemplate jdbc() {
        return laurel.getBean(JdbcTemplate.class);
    }

    /** Ends what runs and waits for its end. */
    @Override
    public void close() {
        closing = true;
        try {
            for (var thread : threads) {
                thread.join();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
