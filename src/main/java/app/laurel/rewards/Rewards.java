package app.laurel.rewards;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * What families offer. Whoever changes a reward, a request for it or the savings for it locks the
 * reward first, then requests, then wallets.
 */
interface Rewards extends Repository<Reward, UUID> {

    Reward save(Reward reward);

    Reward saveAndFlush(Reward reward);

    boolean existsById(UUID id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("from Reward r where r.id = :id and r.familyId = :family and r.shared = false")
    Optional<Reward> lock(UUID id, int family);

    /** A goal that the whole family pays into; whoever pays waits for whoever closes it. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("from Reward r where r.id = :id and r.familyId = :family and r.shared = true")
    Optional<Reward> lockShared(UUID id, int family);

    /** Goals that the whole family pays into, open ones first, then the newest. */
    @Query(
            "from Reward r where r.familyId = :family and r.shared = true order by r.active desc, r.updatedAt desc, r.id")
    List<Reward> shared(int family);

    /**
     * The rewards that the requests are for, in a fixed order. The requests are an array, whose
     * length is no part of the SQL.
     */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query(
            """
            from Reward r
             where r.familyId = :family and r.id in (select d.rewardId from Redemption d where one_of(d.id, :redemptions))
             order by r.id
            """)
    List<Reward> lockOf(UUID[] redemptions, int family);

    /** Says who may have it; an empty array means all. */
    @Modifying
    @Query(
            nativeQuery = true,
            value =
                    """
                    with gone as (
                        delete from reward_learners where reward_id = :reward and learner_id <> all (cast(:learners as integer[]))
                    )
                    insert into reward_learners (reward_id, learner_id)
                    select :reward, learner from unnest(cast(:learners as integer[])) as learner on conflict do nothing
                    """)
    void choose(UUID reward, Integer[] learners);

    /**
     * What the shop has for a learner: everything on offer to them, or one reward of the family in
     * whatever state. Approvals are counted only where a limit asks for it, so that it costs the
     * same however often a reward was had.
     */
    @Query(
            """
            select new app.laurel.rewards.Offer(
                       r,
                       (select count(*) from RewardLearner l where l.rewardId = r.id),
                       (select count(*) from RewardLearner l where l.rewardId = r.id and l.learnerId = :learner),
                       (select count(*) from Redemption d
                         where r.maxPerLearner is not null and d.rewardId = r.id and d.learnerId = :learner and d.status = APPROVED),
                       (select count(*) from Redemption d
                         where r.maxPerPeriod is not null and d.rewardId = r.id and d.learnerId = :learner and d.status = APPROVED
                           and (r.period = WEEK and d.requestedAt >= :week or r.period = MONTH and d.requestedAt >= :month)),
                       (select max(cast(d.id as string)) from Redemption d
                         where d.rewardId = r.id and d.learnerId = :learner and d.status = PENDING),
                       (select max(d.agreedBy) from Redemption d
                         where d.rewardId = r.id and d.learnerId = :learner and d.status = PENDING),
                       (select d.status from Redemption d
                         where d.id = :request and d.rewardId = r.id and d.learnerId = :learner),
                       (select count(*) from Redemption d where d.id = :request))
              from Reward r
             where r.familyId = :family and r.shared = false
               and (r.id = :reward
                    or :reward is null and r.active
                       and (not exists (select 1 from RewardLearner l where l.rewardId = r.id)
                            or exists (select 1 from RewardLearner l where l.rewardId = r.id and l.learnerId = :learner)))
             order by r.tokenCost, r.title, r.id
            """)
    List<Offer> offers(
            int family,
            int learner,
            @Nullable UUID reward,
            @Nullable UUID request,
            Instant week,
            Instant month);

    /** Each reward of the family once per chosen learner, and once with none when it is for all. */
    @Query(
            """
            select new app.laurel.rewards.CatalogueRow(r, l.learnerId)
              from Reward r left join RewardLearner l on l.rewardId = r.id
             where r.familyId = :family and r.shared = false
             order by r.tokenCost, r.title, r.id, l.learnerId
            """)
    List<CatalogueRow> catalogue(int family);

    /** The same of one reward. */
    @Query(
            """
            select new app.laurel.rewards.CatalogueRow(r, l.learnerId)
              from Reward r left join RewardLearner l on l.rewardId = r.id
             where r.familyId = :family and r.id = :reward and r.shared = false
             order by l.learnerId
            """)
    List<CatalogueRow> catalogue(int family, UUID reward);

    /** What waits and is saved for one reward of the family. */
    @Query(
            """
            select new app.laurel.rewards.Held(
                       (select count(*) from Redemption d where d.rewardId = r.id and d.status = PENDING),
                       (select coalesce(sum(d.tokensSpent), 0) from Redemption d where d.rewardId = r.id and d.status = PENDING),
                       (select coalesce(sum(w.balance), 0) from Wallet w where w.rewardId = r.id))
              from Reward r where r.id = :id and r.familyId = :family and r.shared = false
            """)
    Optional<Held> held(UUID id, int family);

    /** Rewards and goals of the whole family. */
    @Query("from Reward r where r.familyId = :family and r.id in :ids")
    List<Reward> ofFamily(int family, Collection<UUID> ids);

    /**
     * The rewards that a learner saves for, and those asked for that wait, were answered since
     * {@code recent}, or were promised since {@code promised} and not delivered yet.
     */
    @Query(
            """
            select new app.laurel.rewards.WishRow(
                       r, d,
                       (select p.name from Person p where p.id = d.decidedBy),
                       (select p.name from Person p where p.id = d.agreedBy))
              from Reward r
              left join Redemption d
                on d.rewardId = r.id and d.learnerId = :learner and r.shared = false
                   and (d.status = PENDING
                        or d.status <> CANCELLED and d.completedAt >= :recent
                        or d.status = APPROVED and d.fulfilledAt is null and d.completedAt >= :promised)
             where r.familyId = :family and (d.id is not null or one_of(r.id, :goals))
            """)
    List<WishRow> wishes(int family, int learner, UUID[] goals, Instant recent, Instant promised);

    /** Every wallet of the learner that ever had points, with its goal. */
    @Query(
            """
            select new app.laurel.rewards.WalletLine(w.learnerId, w.balance, r)
              from Wallet w left join Reward r on r.id = w.rewardId
             where w.learnerId = :learner and w.rowCount > 0 order by w.id
            """)
    List<WalletLine> wallets(int learner);
}
