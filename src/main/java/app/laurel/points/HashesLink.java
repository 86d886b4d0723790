package app.laurel.points;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The hash of each line fits the line and the one before it. */
@Component
class HashesLink extends InvariantQuery {

    HashesLink(JdbcClient jdbc) {
        super(
                jdbc,
                "I9",
                "select count(*) from points_ledger l where {of l}",
                """
                select learner_id, wallet_id, row_no, cast(null as text), computed, stored
                  from (select l.learner_id, l.wallet_id, l.row_no, encode(l.hash, 'hex') as stored,
                               encode(ledger_hash(lag(l.hash) over (partition by l.wallet_id order by l.row_no), l), 'hex') as computed
                          from points_ledger l where {of l}) f
                 where computed <> stored
                """);
    }
}
