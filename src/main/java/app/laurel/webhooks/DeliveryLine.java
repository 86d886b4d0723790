package app.laurel.webhooks;

import app.laurel.platform.outside.NotReached;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that an address was told, or is to be.
 *
 * @param host of the address
 * @param event for example {@code redemption.approved}
 * @param tries how often it was sent
 * @param nextAt when it is sent again, while it waits
 * @param answer the status of the last answer, or null without one
 * @param trouble why there was no answer, or null
 */
public record DeliveryLine(
        UUID id,
        String host,
        String event,
        Instant happenedAt,
        State state,
        int tries,
        Instant nextAt,
        @Nullable Integer answer,
        NotReached.@Nullable Why trouble) {

    /** Whether it arrived. */
    public enum State {
        WAITING,
        DELIVERED,
        GIVEN_UP
    }

    /** Whether it was sent and something came of it; else it is sent within seconds anyway. */
    public boolean canBeSentAgain() {
        return state != State.WAITING || answer != null || trouble != null;
    }
}
