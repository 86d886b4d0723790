package app.laurel.points;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Transfers extends Repository<PointsTransfer, UUID> {

    /**
     * Takes the key, waiting for a transaction that is taking the same one; answers 0 when it was
     * taken before.
     */
    @Modifying
    @Query(
            nativeQuery = true,
            value =
                    """
                    insert into points_transfers (id, idempotency_key, content_hash, created_at)
                    values (:id, :key, :hash, :now) on conflict (idempotency_key) do nothing
                    """)
    int claim(UUID id, String key, String hash, Instant now);

    Optional<PointsTransfer> findByIdempotencyKey(String key);
}
