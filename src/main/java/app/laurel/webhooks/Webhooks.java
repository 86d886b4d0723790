package app.laurel.webhooks;

import app.laurel.platform.Actor;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of {@code webhooks}. */
@Component
class Webhooks {

    private final JdbcClient jdbc;

    Webhooks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those of the family, the oldest first. One statement. */
    List<WebhookLine> of(int family) {
        return jdbc.sql(
                        """
                        select w.id, w.address, w.events, w.enabled, w.created_at,
                               u.disabled_at is null and u.role <> 'LEARNER' as may_fire,
                               (select count(*) from webhook_deliveries d where d.webhook_id = w.id and d.state = 'WAITING') as waiting
                          from webhooks w join users u on u.id = w.created_by
                         where w.family_id = ? order by w.created_at, w.id
                        """)
                .param(family)
                .query(Webhooks::line)
                .list();
    }

    int count(int family) {
        return jdbc.sql("select count(*) from webhooks where family_id = ?")
                .param(family)
                .query(Integer.class)
                .single();
    }

    void add(Actor actor, String address, String secret, Set<WebhookEvent> events, Instant now) {
        jdbc.sql(
                        """
                        insert into webhooks (id, family_id, created_by, address, secret, events, created_at)
                        values (?, ?, ?, ?, ?, string_to_array(?, ','), ?)
                        """)
                .params(
                        UUID.randomUUID(),
                        actor.familyId(),
                        actor.id(),
                        address,
                        secret,
                        events.stream().map(Enum::name).sorted().collect(Collectors.joining(",")),
                        Timestamp.from(now))
                .update();
    }

    /** Switches it and answers its address, unless the family has none such or it is so already. */
    Optional<String> switchTo(int family, UUID id, boolean enabled) {
        return jdbc.sql(
                        "update webhooks set enabled = ? where id = ? and family_id = ? and enabled <> ? returning address")
                .params(enabled, id, family, enabled)
                .query(String.class)
                .optional();
    }

    /** Deletes it and answers its address, unless the family has none such. */
    Optional<String> delete(int family, UUID id) {
        return jdbc.sql("delete from webhooks where id = ? and family_id = ? returning address")
                .params(id, family)
                .query(String.class)
                .optional();
    }

    private static WebhookLine line(ResultSet row, int number) throws SQLException {
        var events =
                Arrays.stream((String[]) row.getArray("events").getArray())
                        .map(WebhookEvent::valueOf)
                        .collect(Collectors.toSet());
        return new WebhookLine(
                row.getObject("id", UUID.class),
                row.getString("address"),
                events,
                row.getBoolean("enabled"),
                row.getBoolean("may_fire"),
                row.getTimestamp("created_at").toInstant(),
                row.getInt("waiting"));
    }
}
