package app.laurel.platform;

import java.time.Duration;
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
            var reference = LogReference.next();
            LOG.error("The timed job \"{}\" failed, reference {}", job, reference, failure);
            remember(job, reference);
            return false;
        }
    }

    private void remember(String job, String reference) {
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
