package app.laurel.webhooks;

import app.laurel.platform.outside.NotReached;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that an address was told, or is to be.
 *
 * @param address who was told
 * @param event for example {@code redemption.approved}
 * @param hold what it waits for besides its time
 * @param tries how often it was sent
 * @param nextAt when it is sent again, while it waits
 * @param answer the status of the last answer, or null without one
 * @param trouble why there was no answer, or null
 */
public record DeliveryLine(
        UUID id,
        String address,
        String event,
        Instant happenedAt,
        State state,
        Hold hold,
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

    /** What keeps something that waits from being sent. */
    public enum Hold {
        NOTHING,
        /** What was told before of the same thing has not arrived yet. */
        ONE_BEFORE,
        SWITCHED_OFF
    }

    /** Whether it was sent and something came of it; else it is sent within seconds anyway. */
    public boolean canBeSentAgain() {
        return state != State.WAITING || answer != null || trouble != null;
    }
}
