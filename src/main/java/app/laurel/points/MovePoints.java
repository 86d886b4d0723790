package app.laurel.points;

import app.laurel.platform.NotFound;
import app.laurel.platform.Refusal;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
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
     * would bring a wallet below zero or above what a number can say. Who was erased is {@link
     * NotFound}. Two statements, two more for a wallet's first points.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Posted move(Transfer transfer) {
        return move(open(transfer.learners()), transfer);
    }

    /** Gives a new learner an empty spendable wallet; nothing happens when there is one. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void openWallet(int learnerId) {
        wallets.open(learnerId, null);
    }

    /** Like {@link #move(Transfer)}, with wallets that this transaction has opened already. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Posted move(OpenWallets open, Transfer transfer) {
        openMissing(open, transfer);
        var draft = new Draft(open, transfer, clock.instant());
        if (!draft.fits()) {
            // A repeated key is answered before anything else: its points may be spent by now.
            return transfers
                    .findByIdempotencyKey(transfer.key())
                    .map(first -> answerAgain(first, transfer))
                    .orElseThrow(draft::refusal);
        }
        if (draft.write(transfers) == 0) {
            var first = transfers.findByIdempotencyKey(transfer.key()).orElseThrow();
            return answerAgain(first, transfer);
        }
        draft.apply();
        return draft.posted();
    }

    /**
     * Holds all wallets of the learners until the transaction ends: who decides by a balance
     * decides by the one that the transfer will find.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public OpenWallets open(Collection<Integer> learnerIds) {
        return new OpenWallets(wallets.lockAllOf(learnerIds.toArray(Integer[]::new)));
    }

    /** Holds all wallets of everybody who saves for the reward, and of the learners. */
    @Transactional(propagation = Propagation.MANDATORY)
    public OpenWallets openSaversOf(UUID rewardId, Collection<Integer> learnerIds) {
        return new OpenWallets(wallets.lockSavers(rewardId, learnerIds));
    }

    /**
     * Whether this happened already: whoever repeats it wants the first answer, not another check.
     * Refused when the key was used for something else.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean wasMoved(Transfer transfer) {
        var first = transfers.findByIdempotencyKey(transfer.key());
        first.ifPresent(earlier -> requireSame(earlier, transfer));
        return first.isPresent();
    }

    private Posted answerAgain(PointsTransfer first, Transfer transfer) {
        requireSame(first, transfer);
        return new Posted(first.id(), rows.ofTransfer(first.id()));
    }

    private static void requireSame(PointsTransfer first, Transfer transfer) {
        if (!first.contentHash().equals(transfer.contentHash())) {
            throw Refusal.because("points.keyReused");
        }
    }

    private void openMissing(OpenWallets open, Transfer transfer) {
        List<Posting> missing =
                transfer.postings().stream()
                        .filter(
                                posting ->
                                        open.find(posting.learnerId(), posting.rewardId()) == null)
                        .toList();
        if (!missing.isEmpty()) {
            missing.forEach(posting -> wallets.open(posting.learnerId(), posting.rewardId()));
            open.add(wallets.lockAllOf(transfer.learners().toArray(Integer[]::new)));
        }
        var gone =
                missing.stream()
                        .anyMatch(
                                posting ->
                                        open.find(posting.learnerId(), posting.rewardId()) == null);
        if (gone) {
            throw new NotFound();
        }
    }
}
