package app.laurel.rewards;

import app.laurel.points.Undoing;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A request and what became of it; for a learner's history also one that still waits.
 *
 * @param by name of the person who decided, or null when the family's rule did or that person is
 *     gone
 * @param byReader whether that is who reads this
 * @param agreedBy name of the person who agreed before, where two had to; null when nobody did
 * @param agreedByReader whether that is who reads this
 * @param byRule whether the family's rule decided
 * @param decidedAt null while it waits
 * @param deliveredAt null while it was not delivered
 * @param undoable whether an approval can still be undone
 * @param oneTap whether who reads this may undo it without a reason now
 */
public record DecidedRequest(
        UUID id,
        int learnerId,
        String learner,
        String title,
        String emoji,
        int cost,
        RedemptionStatus status,
        @Nullable String by,
        boolean byReader,
        @Nullable String agreedBy,
        boolean agreedByReader,
        boolean byRule,
        Instant requestedAt,
        @Nullable Instant decidedAt,
        @Nullable Instant deliveredAt,
        @Nullable String learnerNote,
        @Nullable String parentNote,
        boolean undoable,
        boolean oneTap) {

    static DecidedRequest of(
            RequestLine line,
            String learner,
            Function<Integer, @Nullable String> names,
            int readerId,
            Instant now) {
        var approvedAt = line.approvedAt();
        var undoable =
                line.status() == RedemptionStatus.APPROVED
                        && line.fulfilledAt() == null
                        && approvedAt != null
                        && Duration.between(approvedAt, now).compareTo(Redemption.UNDO_TIME) <= 0;
        return new DecidedRequest(
                line.id(),
                line.learnerId(),
                learner,
                line.title(),
                line.emoji(),
                line.cost(),
                line.status(),
                name(line.decidedBy(), names),
                line.decidedBy() != null && line.decidedBy() == readerId,
                name(line.agreedBy(), names),
                line.agreedBy() != null && line.agreedBy() == readerId,
                line.decidedBy() == null && line.status() == RedemptionStatus.APPROVED,
                line.requestedAt(),
                line.completedAt(),
                line.fulfilledAt(),
                line.learnerNote(),
                line.parentNote(),
                undoable,
                undoable && new Undoing(line.decidedBy(), approvedAt).takesOneTap(readerId, now));
    }

    private static @Nullable String name(
            @Nullable Integer id, Function<Integer, @Nullable String> names) {
        return id == null ? null : names.apply(id);
    }

    /** Whether the learner has got it. */
    public boolean isDelivered() {
        return deliveredAt != null;
    }
}
