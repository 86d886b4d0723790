package app.laurel.points;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What pays once has paid once, a request took and returned its points once, and no key was used up
 * for nothing.
 */
@Component
class OneCauseOneEffect extends InvariantQuery {

    OneCauseOneEffect(JdbcClient jdbc) {
        super(
                jdbc,
                "I6",
                """
                select case when {all} then (select count(*) from points_transfers)
                            else (select count(distinct l.transfer_id) from points_ledger l where {of l}) end
                """,
                """
                select l.learner_id, (array_agg(l.wallet_id order by l.wallet_id, l.row_no))[2], (array_agg(l.row_no order by l.wallet_id, l.row_no))[2],
                       l.source_id, '1', cast(count(*) as text)
                  from points_ledger l
                 where l.source_type in ('QUIZ_CORRECT', 'LESSON_COMPLETE', 'ACHIEVEMENT', 'DOUBLE_OR_LOSS_DEDUCTION') and l.source_id is not null and {of l}
                 group by l.learner_id, l.source_type, l.source_id
                having count(*) > 1
                union all
                select l.learner_id, (array_agg(l.wallet_id order by l.wallet_id, l.row_no))[2], (array_agg(l.row_no order by l.wallet_id, l.row_no))[2],
                       l.source_id, '1', cast(count(distinct l.transfer_id) as text)
                  from points_ledger l
                 where l.source_type in ('REDEMPTION', 'REDEMPTION_RETURN') and {of l}
                 group by l.learner_id, l.source_type, l.source_id
                having count(distinct l.transfer_id) > 1
                union all
                select cast(null as integer), cast(null as bigint), cast(null as integer), cast(t.id as text), '1', '0'
                  from points_transfers t
                 where {all} and not exists (select 1 from points_ledger l where l.transfer_id = t.id)
                """);
    }
}
