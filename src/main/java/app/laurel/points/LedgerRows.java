package app.laurel.points;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface LedgerRows extends Repository<LedgerRow, UUID> {

    String ENTRY =
            """
            select new app.laurel.points.Entry(r.id, r.learnerId, w.rewardId, r.rowNo, r.amount, r.balanceAfter,
                       r.sourceType, r.sourceId, r.description, r.actorId, r.reverses, r.createdAt)
              from LedgerRow r join Wallet w on w.id = r.walletId
            """;

    /** With everything that a line's hash covers. */
    @Query(
            """
            select new app.laurel.points.ChainedRow(r.walletId, r.rowNo, r.id, r.learnerId, r.amount, r.balanceAfter,
                       r.sourceType, r.sourceId, r.actorId, r.transferId, r.reverses, r.createdAt, r.description, r.hash)
              from LedgerRow r
             where r.walletId = :wallet and r.rowNo > :after and r.rowNo <= :last
             order by r.rowNo
            """)
    List<ChainedRow> chain(long wallet, int after, int last, Limit limit);

    @Query(ENTRY + " where r.transferId = :transfer order by w.id, r.rowNo")
    List<Entry> ofTransfer(UUID transfer);

    /**
     * One wallet's lines. The wallet's id is a value of its own, so that the lines come in order
     * out of the index of the wallet, however many there are.
     */
    String SPENDABLE =
            ENTRY
                    + " where r.walletId = (select s.id from Wallet s where s.learnerId = :learner and s.rewardId is null)";

    String GOAL =
            ENTRY
                    + " where r.walletId = (select s.id from Wallet s where s.learnerId = :learner and s.rewardId = :reward)";

    String NEWEST_UNTIL = " and r.createdAt <= :moment order by r.createdAt desc, r.rowNo desc";

    @Query(SPENDABLE + NEWEST_UNTIL)
    List<Entry> spendableUntil(int learner, Instant moment, Limit limit);

    @Query(GOAL + NEWEST_UNTIL)
    List<Entry> ofGoalUntil(int learner, UUID reward, Instant moment, Limit limit);

    @Query(SPENDABLE + " and r.rowNo < :before order by r.rowNo desc")
    List<Entry> spendable(int learner, int before, Limit limit);

    @Query(GOAL + " and r.rowNo < :before order by r.rowNo desc")
    List<Entry> ofGoal(int learner, UUID reward, int before, Limit limit);

    @Query(ENTRY + " where r.learnerId = :learner and r.sourceId = :source order by w.id, r.rowNo")
    List<Entry> ofSource(int learner, String source);

    @Query(ENTRY + " where r.reverses = :line")
    Optional<Entry> reversalOf(UUID line);

    @Query("select r.reverses from LedgerRow r where r.reverses in :lines")
    Set<UUID> undone(Collection<UUID> lines);

    @Query(ENTRY + " where r.learnerId = :learner and r.id = :id")
    Optional<Entry> line(int learner, UUID id);

    @Query(
            """
            select new app.laurel.points.Adjustment(r.id, r.transferId, r.learnerId, r.amount, r.balanceAfter,
                       r.description, r.actorId, r.createdAt, case when u.id is null then false else true end, r.reverses)
              from LedgerRow r left join LedgerRow u on u.reverses = r.id
             where r.sourceType in (ADMIN_ADJUST, PARENT_ADJUST, REVERSAL)
               and (:learner is null or r.learnerId = :learner)
               and (r.createdAt < :at or r.createdAt = :at and r.id < :id)
             order by r.createdAt desc, r.id desc
            """)
    List<Adjustment> adjustments(@Nullable Integer learner, Instant at, UUID id, Limit limit);

    @Query(ENTRY + " where r.learnerId = :learner order by r.createdAt, r.rowNo")
    List<Entry> everything(int learner);

    @Query(
            """
            select new app.laurel.points.Pace(r.learnerId, sum(r.amount), count(distinct r.sourceId), min(r.createdAt))
              from LedgerRow r
             where r.learnerId in :learners and r.createdAt >= :since
               and r.sourceType in (QUIZ_CORRECT, LESSON_COMPLETE, DOUBLE_OR_LOSS_DEDUCTION)
             group by r.learnerId
            """)
    List<Pace> paceOf(Collection<Integer> learners, Instant since);

    @Query(
            """
            select new app.laurel.points.PointsFlow(r.learnerId,
                       sum(case when r.sourceType in (QUIZ_CORRECT, LESSON_COMPLETE, DOUBLE_OR_LOSS_DEDUCTION, ACHIEVEMENT)
                                then r.amount else 0 end),
                       sum(case when r.sourceType in (PARENT_ADJUST, ADMIN_ADJUST, REVERSAL) then r.amount else 0 end),
                       sum(case when r.sourceType in (REDEMPTION, REDEMPTION_RETURN) then -r.amount else 0 end))
              from LedgerRow r
             where r.learnerId in :learners and r.createdAt >= :from and r.createdAt < :to
             group by r.learnerId
            """)
    List<PointsFlow> flows(Collection<Integer> learners, Instant from, Instant to);
}
