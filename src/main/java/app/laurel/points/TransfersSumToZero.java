package app.laurel.points;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What moves between a learner's wallets neither makes nor loses points. */
@Component
class TransfersSumToZero extends InvariantQuery {

    TransfersSumToZero(JdbcClient jdbc) {
        super(
                jdbc,
                "I5",
                "select count(distinct l.transfer_id) from points_ledger l where l.source_type in ('GOAL_DELEGATION', 'GOAL_RETURN') and {of l}",
                """
                select l.learner_id, (array_agg(l.wallet_id order by l.wallet_id, l.row_no))[1], (array_agg(l.row_no order by l.wallet_id, l.row_no))[1],
                       cast(l.transfer_id as text), '0', cast(sum(l.amount) as text)
                  from points_ledger l
                 where l.source_type in ('GOAL_DELEGATION', 'GOAL_RETURN') and {of l}
                 group by l.transfer_id, l.learner_id
                having sum(l.amount) <> 0
                """);
    }
}
