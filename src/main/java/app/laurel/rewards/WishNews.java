package app.laurel.rewards;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A request as its learner sees it in passing: it waits, or was answered lately.
 *
 * @param by name of who decided, or null while it waits and when that person is gone
 * @param byRule whether the family's rule decided
 * @param agreedBy name of who agreed first, where two adults have to
 * @param note the adult's words
 */
public record WishNews(
        UUID id,
        String title,
        String emoji,
        int cost,
        RedemptionStatus status,
        @Nullable String by,
        boolean byRule,
        @Nullable String agreedBy,
        @Nullable String note) {

    /** Whether nobody has decided yet. */
    public boolean isWaiting() {
        return status == RedemptionStatus.PENDING;
    }
}
