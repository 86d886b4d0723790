package app.laurel.webhooks;

import app.laurel.platform.outside.NotReached.Why;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of {@code webhook_deliveries}; triggers add them in the transaction of their cause. */
@Component
class Deliveries {

    private final JdbcClient jdbc;

    Deliveries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Takes up to {@code size} of what is due, {@code each} of one address, so that nobody else
     * sends it for the time; it comes back then if nothing is said of it. What is told of one
     * request waits until what was told of it before has arrived or was given up.
     */
    List<Message> take(Instant now, Duration time, int size, int each) {
        return jdbc.sql(
                        """
                        with due as (
                            select d.id, d.number, row_number() over (partition by d.webhook_id order by d.number) as place
                              from webhook_deliveries d
                              join webhooks w on w.id = d.webhook_id and w.enabled
                              join users u on u.id = w.created_by and u.disabled_at is null and u.role <> 'LEARNER'
                             where d.state = 'WAITING' and d.next_at <= :now
                               and not exists (select from webhook_deliveries o
                                                where o.webhook_id = d.webhook_id and o.about = d.about
                                                  and o.state = 'WAITING' and o.number < d.number)),
                        taken as (
                            select d.id from webhook_deliveries d
                             where d.id in (select id from due where place <= :each order by number limit :size)
                               and d.state = 'WAITING' and d.next_at <= :now
                               for update skip locked)
                        update webhook_deliveries d
                           set next_at = :until, tries = d.tries + 1, last_at = :now, answer = null, trouble = null
                          from taken, webhooks w
                         where d.id = taken.id and w.id = d.webhook_id
                        returning d.id, w.family_id, d.event, d.content::text as content, d.happened_at, w.address, w.secret, d.tries
                        """)
                .param("now", time(now))
                .param("until", time(now.plus(time)))
                .param("size", size)
                .param("each", each)
                .query(Deliveries::message)
                .list();
    }

    /** It was answered so, and counts as heard. */
    void arrived(Message message, int answer) {
        jdbc.sql(
                        "update webhook_deliveries set state = 'DELIVERED', answer = ?, trouble = null where id = ?")
                .params(answer, message.id())
                .update();
    }

    /**
     * It did not arrive, unless somebody sent it again meanwhile; it comes again at the time, or
     * never when there is none.
     */
    void failed(
            Message message,
            @Nullable Integer answer,
            @Nullable Why trouble,
            @Nullable Instant again) {
        jdbc.sql(
                        """
                        update webhook_deliveries
                           set state = :state, answer = cast(:answer as integer), trouble = cast(:trouble as text),
                               next_at = coalesce(cast(:again as timestamptz), next_at)
                         where id = :id and tries = :tries and state = 'WAITING'
                        """)
                .param("state", again == null ? "GIVEN_UP" : "WAITING")
                .param("answer", answer)
                .param("trouble", trouble == null ? null : trouble.name())
                .param("again", again == null ? null : time(again))
                .param("id", message.id())
                .param("tries", message.tries())
                .update();
    }

    /** Adds something that only says that the way is free; false while another such one waits. */
    boolean test(UUID webhook, Instant now) {
        var id = UUID.randomUUID();
        return jdbc.sql(
                                """
                                insert into webhook_deliveries (id, webhook_id, event, about, content, happened_at, next_at)
                                select :id, :webhook, 'test', :about, cast('{}' as jsonb), cast(:now as timestamptz), cast(:now as timestamptz)
                                 where not exists (select from webhook_deliveries
                                                    where webhook_id = :webhook and event = 'test' and state = 'WAITING' and answer is null and trouble is null)
                                """)
                        .param("id", id)
                        .param("about", id.toString())
                        .param("webhook", webhook)
                        .param("now", time(now))
                        .update()
                > 0;
    }

    /**
     * Sends it once more from now on, unless it is just being sent or about to be; false when the
     * family has none such.
     */
    boolean again(int family, UUID id, Instant now) {
        jdbc.sql(
                        """
                        update webhook_deliveries d
                           set state = 'WAITING', tries = 0, next_at = ?, answer = null, trouble = null
                          from webhooks w
                         where d.id = ? and w.id = d.webhook_id and w.family_id = ?
                           and (d.state <> 'WAITING' or d.answer is not null or d.trouble is not null)
                        """)
                .params(time(now), id, family)
                .update();
        return jdbc.sql(
                                "select count(*) from webhook_deliveries d join webhooks w on w.id = d.webhook_id where d.id = ? and w.family_id = ?")
                        .params(id, family)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** The newest deliveries of the family, up to {@code size}. One statement. */
    List<DeliveryLine> newest(int family, int size) {
        return jdbc.sql(
                        """
                        select d.id, w.address, d.event, d.happened_at, d.state, d.tries, d.next_at, d.answer, d.trouble,
                               case when not w.enabled then 'SWITCHED_OFF'
                                    when exists (select from webhook_deliveries o
                                                  where o.webhook_id = d.webhook_id and o.about = d.about
                                                    and o.state = 'WAITING' and o.number < d.number) then 'ONE_BEFORE'
                                    else 'NOTHING' end as hold
                          from webhook_deliveries d join webhooks w on w.id = d.webhook_id
                         where w.family_id = ? order by d.number desc limit ?
                        """)
                .params(family, size)
                .query(Deliveries::line)
                .list();
    }

    /** Forgets what happened before then, arrived or not. */
    int forgetBefore(Instant time) {
        return jdbc.sql("delete from webhook_deliveries where happened_at < ?")
                .param(time(time))
                .update();
    }

    private static Message message(ResultSet row, int number) throws SQLException {
        return new Message(
                row.getObject("id", UUID.class),
                row.getInt("family_id"),
                row.getString("event"),
                row.getString("content"),
                row.getTimestamp("happened_at").toInstant(),
                row.getString("address"),
                row.getString("secret"),
                row.getInt("tries"));
    }

    private static DeliveryLine line(ResultSet row, int number) throws SQLException {
        var trouble = row.getString("trouble");
        return new DeliveryLine(
                row.getObject("id", UUID.class),
                row.getString("address"),
                row.getString("event"),
                row.getTimestamp("happened_at").toInstant(),
                DeliveryLine.State.valueOf(row.getString("state")),
                DeliveryLine.Hold.valueOf(row.getString("hold")),
                row.getInt("tries"),
                row.getTimestamp("next_at").toInstant(),
                row.getObject("answer", Integer.class),
                trouble == null ? null : Why.valueOf(trouble));
    }

    private static Timestamp time(Instant instant) {
        return Timestamp.from(instant);
    }
}
