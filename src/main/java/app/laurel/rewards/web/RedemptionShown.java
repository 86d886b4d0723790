package app.laurel.rewards.web;

import app.laurel.rewards.DecidedRequest;
import app.laurel.rewards.RedemptionStatus;
import app.laurel.rewards.WaitingRequest;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A request for a reward and what became of it.
 *
 * @param cost points that were held for it when it was made
 * @param by name of the person who decided; null while it waits, and when the family's rule did
 * @param agreedBy name of the person who agreed before, where two adults have to
 * @param undoable whether an approval can still be undone
 */
record RedemptionShown(
        UUID id,
        int learnerId,
        String learner,
        String title,
        String emoji,
        int cost,
        RedemptionStatus status,
        Instant requestedAt,
        @Nullable Instant decidedAt,
        @Nullable Instant deliveredAt,
        @Nullable String by,
        @Nullable String agreedBy,
        @Nullable String learnerNote,
        @Nullable String parentNote,
        boolean undoable) {

    static RedemptionShown of(DecidedRequest request) {
        return new RedemptionShown(
                request.id(),
                request.learnerId(),
                request.learner(),
                request.title(),
                request.emoji(),
                request.cost(),
                request.status(),
                request.requestedAt(),
                request.decidedAt(),
                request.deliveredAt(),
                request.by(),
                request.agreedBy(),
                request.learnerNote(),
                request.parentNote(),
                request.undoable());
    }

    static RedemptionShown of(WaitingRequest request) {
        return new RedemptionShown(
                request.id(),
                request.learnerId(),
                request.learner(),
                request.title(),
                request.emoji(),
                request.cost(),
                RedemptionStatus.PENDING,
                request.requestedAt(),
                null,
                null,
                null,
                request.agreement().by(),
                request.note(),
                request.agreedNote(),
                false);
    }
}
