package app.laurel.points;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** One line of the ledger; written once, never changed. */
@Entity
@Immutable
@Table(name = "points_ledger")
class LedgerRow {

    @Id
    @GeneratedValue(strategy = GenerationType.UUID)
    private UUID id;

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

    protected LedgerRow() {}

    LedgerRow(
            Wallet wallet,
            int rowNo,
            Posting posting,
            Transfer transfer,
            UUID transferId,
            Instant now) {
        this.learnerId = posting.learnerId();
        this.walletId = wallet.id();
        this.rowNo = rowNo;
        this.amount = posting.amount();
        this.balanceAfter = wallet.balance();
        this.sourceType = posting.source();
        this.sourceId = posting.sourceId();
        this.description = posting.description();
        this.actorId = transfer.actorId();
        this.transferId = transferId;
        this.reverses = posting.reverses();
        this.createdAt = now;
    }

    Entry toEntry(@Nullable UUID rewardId) {
        return new Entry(
                id,
                learnerId,
                rewardId,
                rowNo,
                amount,
                balanceAfter,
                sourceType,
                sourceId,
                description,
                actorId,
                reverses,
                createdAt);
    }
}
