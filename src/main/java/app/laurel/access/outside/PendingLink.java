package app.laurel.access.outside;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Somebody whom the provider vouches for, and who has to prove that the local account with the same
 * address is theirs.
 *
 * @param farewell where they sign out of the provider, or null
 */
record PendingLink(OutsideIdentity identity, @Nullable String farewell, Instant at)
        implements Serializable {

    private static final Duration GOOD_FOR = Duration.ofMinutes(10);

    boolean isGood(Instant now) {
        return now.isBefore(at.plus(GOOD_FOR));
    }
}
