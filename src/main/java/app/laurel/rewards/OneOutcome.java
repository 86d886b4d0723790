package app.laurel.rewards;

import app.laurel.points.InvariantQuery;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * A request took its cost once; it was returned when the request came to nothing and only then, and
 * its times say the same as its state.
 */
@Component
class OneOutcome extends InvariantQuery {

    OneOutcome(JdbcClient jdbc) {
        super(
                jdbc,
                "I7",
                "select count(*) from reward_redemptions d where {of d}",
                """
                select coalesce(d.learner_id, m.learner_id), m.wallet_id, m.row_no, coalesce(cast(d.id as text), m.source_id),
                       case when d.id is null then '0 / 0'
                            else d.tokens_spent || ' / ' || case when d.status in ('PENDING', 'APPROVED') then 0 else d.tokens_spent end end,
                       coalesce(m.taken, 0) || ' / ' || coalesce(m.returned, 0)
                  from (select * from reward_redemptions x where {of x}) d
                  full join (select l.source_id, min(l.learner_id) as learner_id, min(l.wallet_id) as wallet_id,
                                    (array_agg(l.row_no order by l.wallet_id, l.row_no))[1] as row_no,
                                    -sum(case when l.source_type = 'REDEMPTION' then l.amount else 0 end) as taken,
                                    sum(case when l.source_type = 'REDEMPTION_RETURN' then l.amount else 0 end) as returned
                               from points_ledger l
                              where l.source_type in ('REDEMPTION', 'REDEMPTION_RETURN') and {of l}
                              group by l.source_id) m
                    on m.source_id = cast(d.id as text)
                 where d.id is null
                    or coalesce(m.taken, 0) <> d.tokens_spent
                    or coalesce(m.returned, 0) <> case when d.status in ('PENDING', 'APPROVED') then 0 else d.tokens_spent end
                    or (d.approved_at is not null) <> (d.status in ('APPROVED', 'REVERSED'))
                    or (d.rejected_at is not null) <> (d.status = 'REJECTED')
                """);
    }
}
