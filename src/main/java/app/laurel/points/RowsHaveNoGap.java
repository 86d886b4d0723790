package app.laurel.points;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The lines of a wallet are numbered from 1 without a gap, and the wallet knows how many there are.
 */
@Component
class RowsHaveNoGap extends InvariantQuery {

    RowsHaveNoGap(JdbcClient jdbc) {
        super(
                jdbc,
                "I3",
                "select count(*) from points_ledger l where {of l}",
                """
                select learner_id, wallet_id, row_no, cast(null as text), cast(before + 1 as text), cast(row_no as text)
                  from (select l.learner_id, l.wallet_id, l.row_no, lag(l.row_no, 1, 0) over (partition by l.wallet_id order by l.row_no) as before
                          from points_ledger l where {of l}) f
                 where row_no <> before + 1
                union all
                select w.learner_id, w.id, cast(null as integer), cast(null as text), cast(w.row_count as text), cast(coalesce(newest.row_no, 0) as text)
                  from wallets w
                  left join lateral (select l.row_no from points_ledger l where l.wallet_id = w.id order by l.row_no desc limit 1) newest on true
                 where {of w} and w.row_count <> coalesce(newest.row_no, 0)
                """);
    }
}
