package app.laurel.points;

import app.laurel.platform.Refusal;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The one operation by which points move, anywhere in Laurel. */
@Service
public class MovePoints {

    private final Wallets wallets;
    private final LedgerRows rows;
    private final Transfers transfers;
    private final Clock clock;

    MovePoints(Wallets wallets, LedgerRows rows, Transfers transfers, Clock clock) {
        this.wallets = wallets;
        this.rows = rows;
        this.transfers = transfers;
        this.clock = clock;
    }

    /**
     * Moves points in the caller's transaction. A key that was used before has no further effect
     * and gives the first answer again; with other content it is refused, and so is a posting that
     * would bring a wallet below zero.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Posted move(Transfer transfer) {
        var transferId = UUID.randomUUID();
        var now = clock.instant();
        if (transfers.claim(transferId, transfer.key(), transfer.contentHash(), now) == 0) {
            return firstAnswer(transfer);
        }
        var open = lockWallets(transfer);
        var entries = new ArrayList<Entry>();
        for (var posting : transfer.postings()) {
            var wallet = find(open, posting);
            entries.add(
                    rows.save(wallet.post(posting, transfer, transferId, now))
                            .toEntry(posting.rewardId()));
        }
        return new Posted(transferId, List.copyOf(entries));
    }

    /** Gives a new learner an empty spendable wallet; nothing happens when there is one. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void openWallet(int learnerId) {
        wallets.open(learnerId, null);
    }

    private Posted firstAnswer(Transfer transfer) {
        var first = transfers.findByIdempotencyKey(transfer.key()).orElseThrow();
        if (!first.contentHash().equals(transfer.contentHash())) {
            throw Refusal.because("points.keyReused");
        }
        return new Posted(first.id(), rows.ofTransfer(first.id()));
    }

    private List<Wallet> lockWallets(Transfer transfer) {
        var learners = new TreeSet<>(transfer.postings().stream().map(Posting::learnerId).toList());
        var open = wallets.lockAllOf(learners);
        var missing =
                transfer.postings().stream()
                        .filter(posting -> find(open, posting) == null)
                        .toList();
        if (missing.isEmpty()) {
            return open;
        }
        missing.forEach(posting -> wallets.open(posting.learnerId(), posting.rewardId()));
        return wallets.lockAllOf(learners);
    }

    private static Wallet find(List<Wallet> wallets, Posting posting) {
        return wallets.stream()
                .filter(wallet -> wallet.learnerId() == posting.learnerId())
                .filter(wallet -> Objects.equals(wallet.rewardId(), posting.rewardId()))
                .findFirst()
                .orElse(null);
    }
}
