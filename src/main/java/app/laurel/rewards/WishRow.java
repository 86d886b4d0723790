package app.laurel.rewards;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A reward that a learner saves for or asked for, with the request and who answered it. */
record WishRow(
        Reward reward,
        @Nullable Redemption request,
        @Nullable String by,
        @Nullable String agreedBy) {

    boolean isRequested() {
        return request != null;
    }

    boolean isWaiting() {
        return request != null && request.isPending();
    }

    Instant at() {
        var known = Objects.requireNonNull(request);
        return known.isPending()
                ? known.requestedAt()
                : Objects.requireNonNull(known.completedAt());
    }

    WishNews news() {
        var known = Objects.requireNonNull(request);
        return new WishNews(
                known.getId(),
                reward.title(),
                reward.emoji(),
                known.cost(),
                known.status(),
                by,
                known.decidedBy() == null && known.status() == RedemptionStatus.APPROVED,
                agreedBy,
                known.parentNote());
    }
}
