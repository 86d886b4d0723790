package app.laurel.points;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Wallets extends Repository<Wallet, Long> {

    /**
     * Ordered by id, so that two transfers over the same wallets cannot wait for each other. The
     * learners are an array, whose length is no part of the SQL: a list would have it made anew for
     * each transfer.
     */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("from Wallet w where one_of(w.learnerId, :learners) order by w.id")
    List<Wallet> lockAllOf(Integer[] learners);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query(
            """
            from Wallet w
             where w.learnerId in :learners
                or w.learnerId in (select s.learnerId from Wallet s where s.rewardId = :reward and s.balance > 0)
             order by w.id
            """)
    List<Wallet> lockSavers(UUID reward, Collection<Integer> learners);

    /** Nothing happens when there is one, and when the learner was erased. */
    @Modifying
    @Query(
            nativeQuery = true,
            value =
                    "insert into wallets (learner_id, reward_id) select u.id, cast(:reward as uuid) from users u where u.id = :learner for key share on conflict do nothing")
    void open(int learner, @Nullable UUID reward);

    /**
     * Read as values, never as entities: an entity read without a lock would hide what the lock
     * later sees.
     */
    @Query(
            "select new app.laurel.points.Balance(w.learnerId, w.rewardId, w.balance) from Wallet w where w.learnerId in :learners order by w.id")
    List<Balance> balances(Collection<Integer> learners);

    /** Undoing what was paid for learning counts against it, whatever else was undone does not. */
    @Query(
            """
            select new app.laurel.points.PurseLine(w.learnerId, w.rewardId, w.balance,
                       case when w.rewardId is null then (select coalesce(sum(r.amount), 0)
                                                             from LedgerRow r left join LedgerRow o on o.id = r.reverses
                                                            where r.learnerId = w.learnerId
                                                              and (r.sourceType in (QUIZ_CORRECT, LESSON_COMPLETE, DOUBLE_OR_LOSS_DEDUCTION, ACHIEVEMENT)
                                                                   or o.sourceType in (QUIZ_CORRECT, LESSON_COMPLETE, DOUBLE_OR_LOSS_DEDUCTION, ACHIEVEMENT)))
                            else 0L end,
                       case when w.rewardId is null then (select coalesce(sum(r.amount), 0) from LedgerRow r
                                                            where r.learnerId = w.learnerId and r.createdAt >= :since
                                                              and r.sourceType in (QUIZ_CORRECT, LESSON_COMPLETE, DOUBLE_OR_LOSS_DEDUCTION))
                            else 0L end,
                       case when w.rewardId is null then (select coalesce(sum(r.amount), 0) from LedgerRow r
                                                            where r.learnerId = w.learnerId and r.createdAt >= :today
                                                              and r.sourceType in (QUIZ_CORRECT, LESSON_COMPLETE, DOUBLE_OR_LOSS_DEDUCTION))
                            else 0L end,
                       case when w.rewardId is null then (select count(distinct r.sourceId) from LedgerRow r
                                                            where r.learnerId = w.learnerId and r.createdAt >= :since
                                                              and r.sourceType in (QUIZ_CORRECT, LESSON_COMPLETE, DOUBLE_OR_LOSS_DEDUCTION))
                            else 0L end,
                       (select min(r.createdAt) from LedgerRow r
                         where w.rewardId is null and r.learnerId = w.learnerId and r.createdAt >= :since
                           and r.sourceType in (QUIZ_CORRECT, LESSON_COMPLETE, DOUBLE_OR_LOSS_DEDUCTION)))
              from Wallet w where w.learnerId = :learner order by w.id
            """)
    List<PurseLine> purse(int learner, Instant since, Instant today);

    @Query(
            """
            select new app.laurel.points.WalletHead(w.id, w.rewardId, w.balance, w.rowCount, r.createdAt, w.lastAt)
              from Wallet w join LedgerRow r on r.walletId = w.id and r.rowNo = 1
             where w.learnerId = :learner order by w.id
            """)
    List<WalletHead> heads(int learner);

    @Query(
            "select new app.laurel.points.Balance(w.learnerId, w.rewardId, w.balance) from Wallet w where w.rewardId in :rewards and w.balance > 0 order by w.id")
    List<Balance> savedForAny(Collection<UUID> rewards);
}
