package app.laurel.points;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/**
 * Where points are: a learner's spendable wallet, or the wallet of one goal. Its balance is never
 * negative, and only {@link Transfers#write} changes it, together with the lines that say why.
 */
@Entity
@Immutable
@Table(name = "wallets")
class Wallet {

    @Id private Long id;
    private int learnerId;
    private @Nullable UUID rewardId;
    private int balance;
    private int rowCount;
    private @Nullable Instant lastAt;

    protected Wallet() {}

    Long id() {
        return id;
    }

    int learnerId() {
        return learnerId;
    }

    @Nullable UUID rewardId() {
        return rewardId;
    }

    int balance() {
        return balance;
    }

    int rowCount() {
        return rowCount;
    }

    /** When the wallet's newest line was written, the beginning of time when it has none. */
    Instant lastAt() {
        return lastAt == null ? Instant.MIN : lastAt;
    }

    /** Shows what was written to the row, which this transaction holds. */
    void wasWritten(int newBalance, int newRowCount, Instant at) {
        balance = newBalance;
        rowCount = newRowCount;
        lastAt = at;
    }
}
