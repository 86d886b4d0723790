package app.laurel.rewards;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Redemptions extends Repository<Redemption, UUID> {

    String LINE =
            """
            select new app.laurel.rewards.RequestLine(d.id, d.learnerId, r.id, r.title, r.imageEmoji, r.color,
                       d.tokensSpent, d.status, d.requestedAt, d.completedAt, d.fulfilledAt, d.decidedBy,
                       d.agreedBy, d.parentNotes, d.learnerNotes, d.approvedAt)
              from Redemption d join Reward r on r.id = d.rewardId
            """;

    Redemption save(Redemption redemption);

    @Query(LINE + " where d.id = :id and r.familyId = :family")
    Optional<RequestLine> line(UUID id, int family);

    /** After the rewards they are for; in a fixed order. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("from Redemption d where one_of(d.id, :ids) order by d.id")
    List<Redemption> lock(UUID[] ids);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("from Redemption d where d.rewardId = :reward and d.status = PENDING order by d.id")
    List<Redemption> lockPendingOf(UUID reward);

    /** What was given for a goal that the family reached, and not given back since. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("from Redemption d where d.rewardId = :goal and d.status = APPROVED order by d.id")
    List<Redemption> lockSharesOf(UUID goal);

    /** Earlier approvals for the learners and rewards of the requests, where they are limited. */
    @Query(
            """
            select new app.laurel.rewards.Approval(p.id, d.requestedAt)
              from Redemption p
              join Reward r on r.id = p.rewardId and (r.maxPerLearner is not null or r.maxPerPeriod is not null)
              join Redemption d on d.rewardId = p.rewardId and d.learnerId = p.learnerId
             where one_of(p.id, :ids) and d.status = APPROVED and d.id <> p.id
            """)
    List<Approval> approvalsBeside(UUID[] ids);

    @Query(LINE + " where r.familyId = :family and d.status = PENDING order by d.requestedAt, d.id")
    List<RequestLine> waiting(int family);

    @Query(
            """
            select new app.laurel.rewards.WaitingCount(
                       coalesce(sum(case when r.familyId = :family then 1 else 0 end), 0), count(*))
              from Redemption d join Reward r on r.id = d.rewardId where d.status = PENDING
            """)
    WaitingCount countEverywhere(int family);

    @Query(
            LINE
                    + """
                     where r.familyId = :family and d.status <> PENDING
                       and (d.completedAt < :at or d.completedAt = :at and d.id < :id)
                     order by d.completedAt desc, d.id desc
                    """)
    List<RequestLine> decided(int family, Instant at, UUID id, Limit limit);

    @Query(
            LINE
                    + """
                     where d.learnerId = :learner
                       and (d.requestedAt < :at or d.requestedAt = :at and d.id < :id)
                     order by d.requestedAt desc, d.id desc
                    """)
    List<RequestLine> ofLearner(int learner, Instant at, UUID id, Limit limit);
}
