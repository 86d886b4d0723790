package app.laurel.platform;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What became of a timed job.
 *
 * @param ranAt when it began last and came to its end, or null before the first time
 * @param failedAt when it failed last, or null
 * @param reference under which the log tells of that failure, or null
 */
public record TimedJob(
        String name,
        @Nullable Instant ranAt,
        @Nullable Instant failedAt,
        @Nullable String reference) {

    /** Whether it failed when it was tried last. */
    public boolean failed() {
        return failedAt != null && (ranAt == null || failedAt.isAfter(ranAt));
    }
}
