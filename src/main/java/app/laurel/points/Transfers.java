package app.laurel.points;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Transfers extends Repository<PointsTransfer, UUID> {

    /**
     * Takes the key, adds the lines and sets the balances, in one statement. Waits for a
     * transaction that is taking the same key; answers 0, and writes nothing, when the key was
     * taken before. The wallets must be locked, and the lines in the order of their numbers: the
     * database links each to the one before.
     */
    @Modifying
    @Query(
            nativeQuery = true,
            value =
                    """
                    with taken as (
                        insert into points_transfers (id, idempotency_key, content_hash, created_at)
                        values (:id, :key, :hash, :now) on conflict (idempotency_key) do nothing
                        returning id, created_at
                    ), lines as (
                        select * from unnest(cast(:ids as uuid[]), cast(:learners as integer[]), cast(:wallets as bigint[]),
                                             cast(:numbers as integer[]), cast(:amounts as integer[]), cast(:balances as integer[]),
                                             cast(:sources as text[]), cast(:sourceIds as text[]), cast(:descriptions as text[]),
                                             cast(:reverses as uuid[])) with ordinality
                            as l (id, learner_id, wallet_id, row_no, amount, balance_after, source_type, source_id, description, reverses, nth)
                    ), added as (
                        insert into points_ledger (id, learner_id, wallet_id, row_no, amount, balance_after, source_type,
                                                   source_id, description, reverses, actor_id, transfer_id, created_at)
                        select l.id, l.learner_id, l.wallet_id, l.row_no, l.amount, l.balance_after, l.source_type,
                               l.source_id, l.description, l.reverses, cast(:actor as integer), taken.id, taken.created_at
                          from lines l, taken order by l.nth
                    )
                    update wallets w set balance = l.balance_after, row_count = l.row_no, last_at = taken.created_at
                      from (select distinct on (wallet_id) * from lines order by wallet_id, row_no desc) l, taken
                     where w.id = l.wallet_id
                    """)
    int write(
            UUID id,
            String key,
            String hash,
            Instant now,
            @Nullable Integer actor,
            UUID[] ids,
            Integer[] learners,
            Long[] wallets,
            Integer[] numbers,
            Integer[] amounts,
            Integer[] balances,
            String[] sources,
            @Nullable String[] sourceIds,
            String[] descriptions,
            @Nullable UUID[] reverses);

    Optional<PointsTransfer> findByIdempotencyKey(String key);
}
