package app.laurel.points;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** One line of the ledger; written once, by {@link Transfers#write}, and never changed. */
@Entity
@Immutable
@Table(name = "points_ledger")
class LedgerRow {

    @Id private UUID id;

    private int learnerId;
    private Long walletId;
    private int rowNo;
    private int amount;
    private int balanceAfter;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "text")
    private SourceType sourceType;

    private @Nullable String sourceId;
    private String description;
    private @Nullable Integer actorId;
    private UUID transferId;
    private @Nullable UUID reverses;
    private Instant createdAt;
    private byte[] hash;

    protected LedgerRow() {}
}
