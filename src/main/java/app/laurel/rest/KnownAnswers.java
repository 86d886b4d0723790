package app.laurel.rest;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What writes with a key were answered, for a day. None of these statements waits for the disk:
 * what stands here is written ahead of the work itself, whose commit waits for both, and an answer
 * that was lost with the machine is made again by the work, which knows its key.
 */
@Component
class KnownAnswers {

    /** How long a repeated write gets the first answer. */
    static final Duration KEPT = Duration.ofDays(1);

    /** After that long nobody works on it any more: the instance that did is gone. */
    private static final Duration LONGEST_WORK = Duration.ofMinutes(1);

    /** Until the end of the statement's own transaction. */
    private static final String UNHURRIED =
            "(select set_config('synchronous_commit', 'off', true)) as unhurried";

    private final JdbcClient jdbc;
    private final Clock clock;

    KnownAnswers(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * A write as it is known.
     *
     * @param status null while it is worked on
     */
    record Known(
            String fingerprint,
            @Nullable Integer status,
            @Nullable String headers,
            byte @Nullable [] body) {}

    /** Whether the write is new, and now this request's to do; seen by others at once. */
    boolean begin(int person, String key, String fingerprint) {
        var now = clock.instant();
        return jdbc.sql(
                                """
                                insert into api_answers as known (person_id, key, fingerprint, begun_at)
                                select ?, ?, ?, cast(? as timestamptz) from %s
                                on conflict (person_id, key) do update
                                   set fingerprint = excluded.fingerprint, begun_at = excluded.begun_at,
                                       status = null, headers = null, body = null
                                 where known.begun_at < ?
                                    or known.status is null and known.begun_at < ? and known.fingerprint = excluded.fingerprint
                                """
                                        .formatted(UNHURRIED))
                        .params(
                                person,
                                key,
                                fingerprint,
                                time(now),
                                time(now.minus(KEPT)),
                                time(now.minus(LONGEST_WORK)))
                        .update()
                > 0;
    }

    Optional<Known> known(int person, String key) {
        return jdbc.sql(
                        "select fingerprint, status, headers, body from api_answers where person_id = ? and key = ?")
                .params(person, key)
                .query(KnownAnswers::known)
                .optional();
    }

    void keep(int person, String key, int status, String headers, byte[] body) {
        jdbc.sql(
                        "update api_answers set status = ?, headers = ?, body = ? from %s where person_id = ? and key = ?"
                                .formatted(UNHURRIED))
                .params(status, headers, body, person, key)
                .update();
    }

    void forget(int person, String key) {
        jdbc.sql("delete from api_answers where person_id = ? and key = ?")
                .params(person, key)
                .update();
    }

    void forgetOld() {
        jdbc.sql("delete from api_answers where begun_at < ?")
                .param(time(clock.instant().minus(KEPT)))
                .update();
    }

    private static Known known(ResultSet row, int number) throws SQLException {
        return new Known(
                row.getString("fingerprint"),
                row.getObject("status", Integer.class),
                row.getString("headers"),
                row.getBytes("body"));
    }

    private static Timestamp time(Instant instant) {
        return Timestamp.from(instant);
    }
}
