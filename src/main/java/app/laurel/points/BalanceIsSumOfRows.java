package app.laurel.points;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A wallet holds the sum of its lines, which is what its last line says. */
@Component
class BalanceIsSumOfRows extends InvariantQuery {

    BalanceIsSumOfRows(JdbcClient jdbc) {
        super(
                jdbc,
                "I1",
                "select count(*) from wallets w where {of w}",
                """
                select w.learner_id, w.id, cast(null as integer), cast(null as text),
                       cast(case when w.balance <> coalesce(s.total, 0) then coalesce(s.total, 0) else coalesce(newest.balance_after, 0) end as text),
                       cast(w.balance as text)
                  from wallets w
                  left join (select l.wallet_id, sum(l.amount) as total from points_ledger l where {of l} group by l.wallet_id) s on s.wallet_id = w.id
                  left join lateral (select l.balance_after from points_ledger l where l.wallet_id = w.id order by l.row_no desc limit 1) newest on true
                 where {of w} and (w.balance <> coalesce(s.total, 0) or w.balance <> coalesce(newest.balance_after, 0))
                """);
    }
}
