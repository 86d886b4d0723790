package app.laurel.platform;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is remembered of timed jobs, for all instances together. */
@Component
public class TimedJobs {

    private final JdbcClient jdbc;
    private final Clock clock;

    TimedJobs(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Every job that was tried at least once, by name. One statement. */
    public List<TimedJob> all() {
        return jdbc.sql("select name, run_at, failed_at, reference from timed_jobs order by name")
                .query(TimedJobs::job)
                .list();
    }

    /** Notes that the job begins now, unless it began less than {@code every} ago. */
    boolean begin(String job, Duration every) {
        var now = clock.instant();
        return jdbc.sql(
                                """
                                insert into timed_jobs as last (name, run_at) values (?, ?)
                                on conflict (name) do update set run_at = excluded.run_at
                                 where last.run_at is null or last.run_at <= ?
                                """)
                        .params(job, Timestamp.from(now), Timestamp.from(now.minus(every)))
                        .update()
                > 0;
    }

    /** When the job began last, or empty before the first time. */
    Optional<Instant> begunAt(String job) {
        return jdbc.sql("select run_at from timed_jobs where name = ? and run_at is not null")
                .param(job)
                .query(Timestamp.class)
                .optional()
                .map(Timestamp::toInstant);
    }

    /** Takes back that the job has begun. */
    void takeBack(String job, @Nullable Instant before) {
        jdbc.sql("update timed_jobs set run_at = ? where name = ?")
                .params(before == null ? null : Timestamp.from(before), job)
                .update();
    }

    void failed(String job, String reference) {
        jdbc.sql(
                        """
                        insert into timed_jobs (name, failed_at, reference) values (?, ?, ?)
                        on conflict (name) do update set failed_at = excluded.failed_at, reference = excluded.reference
                        """)
                .params(job, Timestamp.from(clock.instant()), reference)
                .update();
    }

    private static TimedJob job(ResultSet row, int number) throws SQLException {
        return new TimedJob(
                row.getString("name"),
                instant(row.getTimestamp("run_at")),
                instant(row.getTimestamp("failed_at")),
                row.getString("reference"));
    }

    private static @Nullable Instant instant(@Nullable Timestamp time) {
        return time == null ? null : time.toInstant();
    }
}
