package app.laurel.support;

import app.laurel.points.CheckLedger;
import app.laurel.points.Invariant;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Looks at one committed moment after another, at REPEATABLE READ, while others move points: at
 * every wallet beside its newest line, and at some learners in turn by all rules of the ledger.
 */
public final class Auditor implements AutoCloseable {

    /** For who is looked at by every rule each time. */
    public static final int EVERYBODY = 0;

    private static final int LAST_ID = Integer.MAX_VALUE;

    private final JdbcTemplate jdbc;
    private final List<Invariant> rules;
    private final TransactionTemplate snapshot;
    private final Duration every;
    private final int learners;
    private final Queue<String> violations = new ConcurrentLinkedQueue<>();
    private final Queue<RuntimeException> failures = new ConcurrentLinkedQueue<>();
    private final AtomicInteger looks = new AtomicInteger();
    private final Thread thread;
    private int lastLearner;
    private volatile boolean closing;

    private Auditor(ApplicationContext laurel, Duration every, int learners) {
        this.jdbc = laurel.getBean(JdbcTemplate.class);
        this.rules = laurel.getBeanProvider(Invariant.class).orderedStream().toList();
        this.snapshot = new TransactionTemplate(laurel.getBean(PlatformTransactionManager.class));
        this.snapshot.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        this.snapshot.setReadOnly(true);
        this.every = every;
        this.learners = learners;
        this.thread = Thread.ofPlatform().name("auditor").start(this::watch);
    }

    /**
     * Begins to look.
     *
     * @param learners how many are looked at by all rules each time, or {@link #EVERYBODY}
     */
    public static Auditor start(ApplicationContext laurel, Duration every, int learners) {
        return new Auditor(laurel, every, learners);
    }

    /** How many moments were looked at. */
    public int looks() {
        return looks.get();
    }

    /** What broke a rule at any of them; the application's own check of the whole is another. */
    public List<String> violations() {
        return List.copyOf(violations);
    }

    /** Looks that failed, as while the database was away. */
    public List<RuntimeException> failures() {
        return List.copyOf(failures);
    }

    /** What the whole check of the application finds now, rule by rule; empty when all hold. */
    public static List<String> violationsIn(ApplicationContext laurel) {
        return laurel.getBean(CheckLedger.class).everything(rule -> {}).stream()
                .filter(rule -> !rule.holds())
                .map(rule -> rule.rule() + ": " + rule.findings())
                .toList();
    }

    private void watch() {
        var due = System.nanoTime();
        while (!closing) {
            try {
                snapshot.executeWithoutResult(status -> look());
                looks.incrementAndGet();
            } catch (RuntimeException e) {
                failures.add(e);
            }
            due += every.toNanos();
            pauseUntil(due);
        }
    }

    private void look() {
        jdbc.queryForList(
                        """
                        select w.*, newest.balance_after, newest.row_no from wallets w
                          left join lateral (select l.balance_after, l.row_no from points_ledger l
                                              where l.wallet_id = w.id order by l.row_no desc limit 1) newest on true
                         where w.balance < 0 or w.balance <> coalesce(newest.balance_after, 0)
                            or w.row_count <> coalesce(newest.row_no, 0)
                        """)
                .forEach(wallet -> violations.add("wallet " + wallet));
        var whose = next();
        for (var rule : rules) {
            var looked = rule.look(whose);
            if (looked.violations() > 0) {
                violations.add(rule.name() + ": " + looked.findings());
            }
        }
    }

    /** The learners whose turn it is, or null for everybody. */
    private @Nullable List<Integer> next() {
        if (learners == EVERYBODY) {
            return null;
        }
        var ids = after(lastLearner);
        if (ids.isEmpty()) {
            ids = after(0);
        }
        lastLearner = ids.isEmpty() ? LAST_ID : ids.getLast();
        return ids;
    }

    private List<Integer> after(int id) {
        return jdbc.queryForList(
                "select learner_id from wallets where reward_id is null and learner_id > ? order by learner_id limit ?",
                Integer.class,
                id,
                learners);
    }

    private static void pauseUntil(long due) {
        var left = due - System.nanoTime();
        if (left > 0) {
            try {
                Thread.sleep(Duration.ofNanos(left));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public void close() {
        closing = true;
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
