package app.laurel.access;

import app.laurel.platform.Actor;
import app.laurel.platform.Permission;
import app.laurel.platform.Role;
import app.laurel.rest.Scope;
import app.laurel.shell.PointsName;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Tells for whom a key acts, and counts its requests for all instances together: so many in a
 * window of a minute, which the first request after the window before begins. One statement for
 * both, so that parallel requests cannot pass the limit, and none waits for the disk.
 */
@Component
class KeyCheck {

    private static final String CHECK_AND_COUNT =
            """
            with asked as (
                select k.id, k.permissions, k.rate_limit_enabled as limited, k.rate_limit_max as most, k.last_request,
                       k.rate_limit_time_window * interval '1 millisecond' as length,
                       u.id as person, u.family_id, u.role::text as role, u.name, u.permissions as allowed,
                       coalesce(f.points_name, 'points') as points_name, coalesce(f.point_name, 'point') as point_name,
                       case when not k.enabled then 'DISABLED'
                            when k.expires_at <= ? or k.key <> ? and k.previous_until <= ? then 'EXPIRED'
                            when u.disabled_at is not null or u.archived_at is not null or u.role <> k.creator_role then 'WITHOUT_PERSON'
                            else 'GOOD' end as state
                  from apikey k join users u on u.id = k.user_id left join families f on f.id = u.family_id
                 where k.key = ? or k.previous_key = ?),
            counted as (
                insert into apikey_windows as w (apikey_id, ends_at, count)
                select id, ?::timestamptz + length, 1 from asked where state = 'GOOD' and limited
                on conflict (apikey_id) do update
                   set ends_at = case when w.ends_at <= ? then excluded.ends_at else w.ends_at end,
                       count = case when w.ends_at <= ? then 1 else w.count + 1 end
                 where w.ends_at <= ? or w.count < (select most from asked)
                returning ends_at, count)
            select asked.*, extract(epoch from asked.length) as seconds, counted.count, coalesce(counted.ends_at, before.ends_at) as ends_at
              from asked left join counted on true left join apikey_windows before on before.apikey_id = asked.id
            """;

    private static final String NOTE =
            "update apikey set last_request = ? where id = ? and (last_request is null or last_request <= ?)";

    private static final Duration NOTED_EVERY = Duration.ofMinutes(1);

    private final JdbcTemplate jdbc;
    private final Clock clock;

    KeyCheck(JdbcTemplate jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Whether a key lets somebody in. */
    enum State {
        GOOD,
        DISABLED,
        EXPIRED,
        WITHOUT_PERSON
    }

    /**
     * A key that is known.
     *
     * @param limit what it may ask, and what is left of that; null when nothing limits it
     * @param lastRequest when it last let somebody in, to the minute; null for never
     */
    record Known(
            String id,
            State state,
            Actor actor,
            Set<Scope> scopes,
            PointsName pointsName,
            @Nullable Limit limit,
            @Nullable Instant lastRequest) {

        private boolean isToNote(Instant now) {
            return state == State.GOOD
                    && (lastRequest == null || !lastRequest.isAfter(now.minus(NOTED_EVERY)));
        }
    }

    /**
     * How often a key may ask.
     *
     * @param most in a window
     * @param seconds length of a window
     * @param left how many more in this one, or -1 when this request was one too many
     * @param reset seconds until the next window may begin, 1 or more
     */
    record Limit(int most, int seconds, int left, int reset) {

        boolean isExceeded() {
            return left < 0;
        }
    }

    /** The key with the secret, if there is one; the request counts when the key is good. */
    Optional<Known> check(KeySecret secret) {
        if (!secret.isWellFormed()) {
            return Optional.empty();
        }
        var hash = secret.hash();
        var instant = clock.instant();
        var now = Timestamp.from(instant);
        var found =
                jdbc
                        .query(
                                CHECK_AND_COUNT,
                                (row, number) -> known(row, instant),
                                now,
                                hash,
                                now,
                                hash,
                                hash,
                                now,
                                now,
                                now,
                                now)
                        .stream()
                        .findFirst();
        found.filter(key -> key.isToNote(instant)).ifPresent(key -> note(key, instant));
        return found;
    }

    private void note(Known key, Instant now) {
        jdbc.update(NOTE, Timestamp.from(now), key.id(), Timestamp.from(now.minus(NOTED_EVERY)));
    }

    private static Known known(ResultSet row, Instant now) throws SQLException {
        var state = State.valueOf(row.getString("state"));
        var last = row.getTimestamp("last_request");
        return new Known(
                row.getString("id"),
                state,
                new Actor(
                        row.getInt("person"),
                        row.getInt("family_id"),
                        Role.valueOf(row.getString("role")),
                        row.getString("name"),
                        Permission.stored(row.getString("allowed"))),
                ApiKey.read(row.getString("permissions")),
                new PointsName(row.getString("points_name"), row.getString("point_name")),
                state == State.GOOD && row.getBoolean("limited") ? limit(row, now) : null,
                last == null ? null : last.toInstant());
    }

    private static Limit limit(ResultSet row, Instant now) throws SQLException {
        var most = row.getInt("most");
        var seconds = row.getInt("seconds");
        var count = row.getObject("count", Integer.class);
        var end = row.getTimestamp("ends_at");
        var left = end == null ? seconds : Duration.between(now, end.toInstant()).toSeconds() + 1;
        return new Limit(
                most,
                seconds,
                count == null ? -1 : most - count,
                (int) Math.clamp(left, 1, seconds));
    }
}
