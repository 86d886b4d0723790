package app.laurel.points;

import app.laurel.platform.Refusal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Checks the rules of the ledger, all at the same committed moment, so that whoever moves points
 * meanwhile raises no false alarm. Who may is for the caller to decide.
 */
@Service
public class CheckLedger {

    private static final Duration KEPT = Duration.ofDays(400);

    private final List<Invariant> invariants;
    private final LedgerChecks checks;
    private final JdbcClient jdbc;
    private final TransactionTemplate ofItsOwn;
    private final TransactionTemplate transaction;
    private final Clock clock;

    CheckLedger(
            List<Invariant> invariants,
            LedgerChecks checks,
            JdbcClient jdbc,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.invariants =
                invariants.stream().sorted(Comparator.comparing(Invariant::name)).toList();
        this.checks = checks;
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
        this.ofItsOwn = new TransactionTemplate(transactions);
        this.ofItsOwn.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.clock = clock;
    }

    /** Names of the rules in the order in which they are checked. */
    public List<String> rules() {
        return invariants.stream().map(Invariant::name).toList();
    }

    /**
     * Checks every rule for everybody and keeps the results; refused while another check runs, on
     * whatever instance. Takes some seconds for each million of lines.
     *
     * @param each is told each result as soon as it is there, on this thread
     */
    public List<CheckedRule> everything(Consumer<CheckedRule> each) {
        var now = clock.instant();
        var results = check(null, now, each);
        transaction.executeWithoutResult(
                status -> {
                    checks.saveAll(results.stream().map(LedgerCheck::new).toList());
                    checks.forget(now.minus(KEPT));
                });
        return results;
    }

    /** Checks every rule for some learners only, as for one family; nothing is kept. */
    public List<CheckedRule> of(Collection<Integer> learners) {
        return check(learners, clock.instant(), one -> {});
    }

    /** The newest kept result of each rule, by name; empty when nothing was checked yet. */
    public List<CheckedRule> newest() {
        return checks.newest().stream().map(LedgerCheck::toCheckedRule).toList();
    }

    private List<CheckedRule> check(
            @Nullable Collection<Integer> learners, Instant now, Consumer<CheckedRule> each) {
        var results = new ArrayList<CheckedRule>();
        ofItsOwn.executeWithoutResult(
                status -> {
                    // By a statement, not by the connection's setting: that would outlive the
                    // transaction where connections are shared.
                    jdbc.sql("set transaction isolation level repeatable read, read only").update();
                    if (learners == null && !isFree()) {
                        throw Refusal.because("points.check.running");
                    }
                    for (var invariant : invariants) {
                        var one = check(invariant, learners, now);
                        results.add(one);
                        each.accept(one);
                    }
                });
        return List.copyOf(results);
    }

    private static CheckedRule check(
            Invariant invariant, @Nullable Collection<Integer> learners, Instant now) {
        var began = System.nanoTime();
        var looked = invariant.look(learners);
        return new CheckedRule(
                invariant.name(),
                now,
                looked.looked(),
                looked.violations(),
                Duration.ofNanos(System.nanoTime() - began).toMillis(),
                looked.findings());
    }

    private boolean isFree() {
        return jdbc.sql("select pg_try_advisory_xact_lock(hashtext('ledger check'))")
                .query(Boolean.class)
                .single();
    }
}
