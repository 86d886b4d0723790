package app.laurel.platform;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Runs timed jobs in one of several instances. */
@Component
public class OncePerCluster {

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final Maintenance maintenance;

    OncePerCluster(
            JdbcClient jdbc,
            PlatformTransactionManager transactions,
            Clock clock,
            Maintenance maintenance) {
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
        this.maintenance = maintenance;
    }

    /**
     * Runs the work in a transaction, unless another instance runs it now, or any instance has
     * begun it less than {@code every} ago. Work that throws counts as not begun. Call it from a
     * timer that ticks at least as often.
     *
     * @return whether the work was run here
     */
    public boolean run(String job, Duration every, Runnable work) {
        if (maintenance.isOn()) {
            return false;
        }
        return Boolean.TRUE.equals(
                transaction.execute(
                        status -> {
                            var isMine = isFree(job) && isDue(job, every);
                            if (isMine) {
                                work.run();
                            }
                            return isMine;
                        }));
    }

    private boolean isFree(String job) {
        return jdbc.sql("select pg_try_advisory_xact_lock(hashtext('timed job'), hashtext(?))")
                .param(job)
                .query(Boolean.class)
                .single();
    }

    private boolean isDue(String job, Duration every) {
        var now = clock.instant();
        return jdbc.sql(
                                """
                                insert into timed_jobs as last (name, run_at) values (?, ?)
                                on conflict (name) do update set run_at = excluded.run_at where last.run_at <= ?
                                """)
                        .params(job, Timestamp.from(now), Timestamp.from(now.minus(every)))
                        .update()
                > 0;
    }
}
