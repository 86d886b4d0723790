package app.laurel.points;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * A reversal names the line that it undoes, which is an earlier one of its wallet and undone once,
 * and takes back no more than that moved.
 */
@Component
class ReversalNamesItsRow extends InvariantQuery {

    ReversalNamesItsRow(JdbcClient jdbc) {
        super(
                jdbc,
                "I8",
                "select count(*) from points_ledger l where (l.reverses is not null or l.source_type = 'REVERSAL') and {of l}",
                """
                select l.learner_id, l.wallet_id, l.row_no, cast(l.reverses as text), coalesce(cast(-r.amount as text), '-'), cast(l.amount as text)
                  from points_ledger l
                  left join points_ledger r on r.id = l.reverses
                 where (l.reverses is not null or l.source_type = 'REVERSAL') and {of l}
                   and (r.id is null or r.wallet_id <> l.wallet_id or r.row_no >= l.row_no
                        or sign(l.amount) = sign(r.amount) or abs(cast(l.amount as bigint)) > abs(cast(r.amount as bigint))
                        or exists (select 1 from points_ledger o where o.reverses = l.reverses and o.id <> l.id))
                """);
    }
}
