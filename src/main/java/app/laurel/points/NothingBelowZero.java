package app.laurel.points;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** No wallet is below 0, and none ever was. */
@Component
class NothingBelowZero extends InvariantQuery {

    NothingBelowZero(JdbcClient jdbc) {
        super(
                jdbc,
                "I4",
                "select count(*) from points_ledger l where {of l}",
                """
                select l.learner_id, l.wallet_id, l.row_no, cast(null as text), '0', cast(l.balance_after as text)
                  from points_ledger l where {of l} and l.balance_after < 0
                union all
                select w.learner_id, w.id, cast(null as integer), cast(null as text), '0', cast(w.balance as text)
                  from wallets w where {of w} and w.balance < 0
                """);
    }
}
