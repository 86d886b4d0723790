package app.laurel.points;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What a line leaves in the wallet is what the line before it left, and its own points. */
@Component
class BalanceFollowsFromRowBefore extends InvariantQuery {

    BalanceFollowsFromRowBefore(JdbcClient jdbc) {
        super(
                jdbc,
                "I2",
                "select count(*) from points_ledger l where {of l}",
                """
                select learner_id, wallet_id, row_no, cast(null as text), cast(before + amount as text), cast(balance_after as text)
                  from (select l.*, cast(lag(l.balance_after, 1, 0) over (partition by l.wallet_id order by l.row_no) as bigint) as before
                          from points_ledger l where {of l}) f
                 where balance_after <> before + amount
                """);
    }
}
