package app.laurel.platform;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Runs timed jobs in one of several instances. */
@Component
public class OncePerCluster {

    private static final Logger LOG = LoggerFactory.getLogger(OncePerCluster.class);

    private final JdbcClient jdbc;
    private final TimedJobs jobs;
    private final TransactionTemplate transaction;
    private final Maintenance maintenance;

    OncePerCluster(
            JdbcClient jdbc,
            TimedJobs jobs,
            PlatformTransactionManager transactions,
            Maintenance maintenance) {
        this.jdbc = jdbc;
        this.jobs = jobs;
        this.transaction = new TransactionTemplate(transactions);
        this.maintenance = maintenance;
    }

    /**
     * Runs the work in a transaction, unless another instance runs it now, or any instance has
     * begun it less than {@code every} ago. Work that throws is logged and remembered as a failure,
     * undone, and tried again at the next call. Call it from a timer that ticks at least as often.
     *
     * @return whether the work was done here
     */
    public boolean run(String job, Duration every, Runnable work) {
        if (maintenance.isOn()) {
            return false;
        }
        try {
            return Boolean.TRUE.equals(
                    transaction.execute(
                            status -> {
                                var isMine = isFree(job) && jobs.begin(job, every);
                                if (isMine) {
                                    work.run();
                                }
                                return isMine;
                            }));
        } catch (RuntimeException failure) {
            report(job, failure);
            return false;
        }
    }

    /**
     * The same for work that has transactions of its own: it runs outside of one, so that it never
     * waits for a connection while it holds another. What it did before it failed stays; if its
     * instance ends meanwhile, it is due again when it would have been anyway.
     */
    public boolean runOutside(String job, Duration every, Runnable work) {
        if (maintenance.isOn()) {
            return false;
        }
        try {
            var before = transaction.execute(status -> begin(job, every));
            if (before == null) {
                return false;
            }
            try {
                work.run();
            } catch (RuntimeException failure) {
                jobs.takeBack(job, before.at());
                throw failure;
            }
            return true;
        } catch (RuntimeException failure) {
            report(job, failure);
            return false;
        }
    }

    private record Before(@Nullable Instant at) {}

    private @Nullable Before begin(String job, Duration every) {
        if (!isFree(job)) {
            return null;
        }
        var before = new Before(jobs.begunAt(job).orElse(null));
        return jobs.begin(job, every) ? before : null;
    }

    private void report(String job, RuntimeException failure) {
        var reference = LogReference.next();
        LOG.error("The timed job \"{}\" failed, reference {}", job, reference, failure);
        try {
            jobs.failed(job, reference);
        } catch (DataAccessException unreachable) {
            LOG.error("The failure {} could be noted in the log only", reference);
        }
    }

    private boolean isFree(String job) {
        return jdbc.sql("select pg_try_advisory_xact_lock(hashtext('timed job'), hashtext(?))")
                .param(job)
                .query(Boolean.class)
                .single();
    }
}
