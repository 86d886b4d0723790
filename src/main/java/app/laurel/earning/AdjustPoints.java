package app.laurel.earning;

import app.laurel.people.FamilyDirectory;
import app.laurel.platform.Actor;
import app.laurel.platform.AuditLog;
import app.laurel.platform.Changes;
import app.laurel.platform.Refusal;
import app.laurel.platform.Topic;
import app.laurel.platform.TypedText;
import app.laurel.points.MovePoints;
import app.laurel.points.OpenWallets;
import app.laurel.points.Posting;
import app.laurel.points.SourceType;
import app.laurel.points.Transfer;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A parent gives or takes points of own learners, an administrator of anyone, always with a reason
 * that the learner reads.
 */
@Service
@Transactional
public class AdjustPoints {

    private static final int MOST = 100_000;
    private static final int MOST_OF_ADMINISTRATORS = 1_000_000;
    private static final int LONGEST_REASON = 200;
    private static final Set<String> ABOUT_THE_AMOUNT =
            Set.of("points.notEnough", "points.tooMany");

    private final MovePoints points;
    private final FamilyDirectory directory;
    private final AuditLog audit;
    private final Changes changes;

    AdjustPoints(MovePoints points, FamilyDirectory directory, AuditLog audit, Changes changes) {
        this.points = points;
        this.directory = directory;
        this.audit = audit;
        this.changes = changes;
    }

    /**
     * Gives (positive) or takes (negative) points and answers the id of the ledger's line, by which
     * it can be undone. Never below 0; mistakes are refused at the fields {@code amount} and {@code
     * reason}.
     *
     * @param key idempotency key of this request: repeated, it has no second effect
     */
    public UUID adjust(
            Actor actor,
            int learnerId,
            @Nullable Integer amount,
            @Nullable String reason,
            String key) {
        var learner = directory.learner(actor.requireAdult(), learnerId);
        var words = TypedText.line(reason);
        var most = actor.isAdministrator() ? MOST_OF_ADMINISTRATORS : MOST;
        if (amount == null || amount == 0 || Math.abs((long) amount) > most) {
            throw Refusal.of("amount", "earning.adjust.amount", most);
        }
        if (words.isEmpty() || words.length() > LONGEST_REASON) {
            throw Refusal.of("reason", "earning.adjust.reason", LONGEST_REASON);
        }
        var source =
                actor.runs(learner.familyId()) ? SourceType.PARENT_ADJUST : SourceType.ADMIN_ADJUST;
        var posting = Posting.spendable(learnerId, amount, source, null, words);
        var transfer = Transfer.of(key, actor.id(), posting);
        var wallets = points.open(List.of(learner.id()));
        var repeated = points.wasMoved(transfer);
        var line = move(wallets, transfer);
        if (repeated) {
            return line;
        }
        audit.record(
                actor,
                learner.familyId(),
                learner.id(),
                "POINTS_ADJUSTED",
                "%+d: %s".formatted(amount, words));
        changes.announce(learner.familyId(), Topic.POINTS);
        return line;
    }

    private UUID move(OpenWallets wallets, Transfer transfer) {
        try {
            return points.move(wallets, transfer).entries().getFirst().id();
        } catch (Refusal refusal) {
            throw ABOUT_THE_AMOUNT.contains(refusal.key())
                    ? Refusal.of("amount", refusal.key(), refusal.arguments())
                    : refusal;
        }
    }
}
