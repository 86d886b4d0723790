package app.laurel.rewards;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A request that waits for a parent.
 *
 * @param avatar the learner's face, in {@code avatarColour}
 * @param cost points that are held for it
 * @param note the learner's words
 * @param agreement whether one yes is enough, and who said yes already
 * @param agreedNote what who agreed writes to the learner; null where nobody agreed
 * @param spendable what the learner can spend beside it
 */
public record WaitingRequest(
        UUID id,
        int learnerId,
        String learner,
        String avatar,
        String avatarColour,
        String title,
        String emoji,
        int cost,
        Instant requestedAt,
        @Nullable String note,
        Agreement agreement,
        @Nullable String agreedNote,
        int spendable) {}
