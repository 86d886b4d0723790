package app.laurel.support;

import static org.assertj.core.api.Assertions.assertThat;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Audits wallets and ledger the way an accountant would, in SQL and not through the application.
 */
@Component
public class Books {

    private final JdbcTemplate jdbc;

    Books(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Fails unless each balance is the sum of its rows and the last balance of them, each row's
     * balance follows from the one before, no balance is below zero, and each transfer between a
     * goal and the spendable wallet sums to 0.
     */
    public void mustBalance() {
        assertThat(
                        jdbc.queryForList(
                                """
                                select w.* from wallets w
                                  left join (select wallet_id, sum(amount) as total, count(*) as lines, max(row_no) as last
                                               from points_ledger group by wallet_id) l on l.wallet_id = w.id
                                  left join points_ledger newest on newest.wallet_id = w.id and newest.row_no = w.row_count
                                 where w.balance < 0
                                    or w.balance <> coalesce(l.total, 0)
                                    or w.balance <> coalesce(newest.balance_after, 0)
                                    or w.row_count <> coalesce(l.lines, 0)
                                    or w.row_count <> coalesce(l.last, 0)
                                """))
                .as("wallets that differ from the ledger")
                .isEmpty();
        assertThat(
                        jdbc.queryForList(
                                """
                                select * from (select l.*, sum(amount) over (partition by wallet_id order by row_no) as running
                                                 from points_ledger l) r
                                 where running <> balance_after
                                """))
                .as("rows whose balance does not follow")
                .isEmpty();
        assertThat(
                        jdbc.queryForList(
                                """
                                select transfer_id from points_ledger
                                 where source_type in ('GOAL_DELEGATION', 'GOAL_RETURN')
                                 group by transfer_id having sum(amount) <> 0
                                """))
                .as("transfers between wallets that make or lose points")
                .isEmpty();
        assertThat(
                        jdbc.queryForList(
                                """
                                select r.title, r.current_redemptions from rewards r
                                 where r.current_redemptions <>
                                       (select count(*) from reward_redemptions d where d.reward_id = r.id and d.status = 'APPROVED')
                                """))
                .as("rewards that count approvals wrongly")
                .isEmpty();
        assertThat(
                        jdbc.queryForList(
                                """
                                select d.id, d.status, d.tokens_spent, l.total from reward_redemptions d
                                  left join (select source_id, sum(amount) as total from points_ledger
                                              where source_type in ('REDEMPTION', 'REDEMPTION_RETURN') group by source_id) l
                                    on l.source_id = d.id::text
                                 where coalesce(l.total, 0) <>
                                       case when d.status in ('PENDING', 'APPROVED') then -d.tokens_spent else 0 end
                                """))
                .as("requests whose points are not where they should be")
                .isEmpty();
    }
}
