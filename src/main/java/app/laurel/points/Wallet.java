package app.laurel.points;

import app.laurel.platform.Refusal;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where points are: a learner's spendable wallet, or the wallet of one goal. Its balance is never
 * negative.
 */
@Entity
@Table(name = "wallets")
class Wallet {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private int learnerId;
    private @Nullable UUID rewardId;
    private int balance;
    private int rowCount;

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

    /** Applies the posting and answers its ledger row; refuses to go below zero. */
    LedgerRow post(Posting posting, Transfer transfer, UUID transferId, Instant now) {
        if (balance + (long) posting.amount() < 0) {
            throw Refusal.because("points.notEnough", balance, -posting.amount());
        }
        balance = Math.addExact(balance, posting.amount());
        rowCount++;
        return new LedgerRow(this, rowCount, posting, transfer, transferId, now);
    }
}
