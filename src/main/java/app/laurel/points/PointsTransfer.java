package app.laurel.points;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** Remembers an idempotency key and what it was used for. */
@Entity
@Immutable
@Table(name = "points_transfers")
class PointsTransfer {

    @Id private UUID id;
    private String idempotencyKey;
    private String contentHash;

    protected PointsTransfer() {}

    UUID id() {
        return id;
    }

    String contentHash() {
        return contentHash;
    }
}
