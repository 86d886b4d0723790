package app.laurel.rewards;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A request and the name of its reward, as the database has them. */
record RequestLine(
        UUID id,
        int learnerId,
        UUID rewardId,
        String title,
        String emoji,
        String colour,
        int cost,
        RedemptionStatus status,
        Instant requestedAt,
        @Nullable Instant completedAt,
        @Nullable Instant fulfilledAt,
        @Nullable Integer decidedBy,
        @Nullable Integer agreedBy,
        @Nullable String parentNote,
        @Nullable String learnerNote,
        @Nullable Instant approvedAt) {}
