package app.laurel.access;

import app.laurel.rest.Scope;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A key as people see it.
 *
 * @param start the first letters of its secret
 * @param by name of the person who made it
 * @param own whether that is who reads this
 * @param lastUsedAt to the minute, or null when it was never used
 * @param formerUntil until when the secret before this one works, or null when none does
 */
public record KeyLine(
        String id,
        String name,
        String start,
        Set<Scope> scopes,
        String by,
        boolean own,
        State state,
        Instant createdAt,
        Instant expiresAt,
        @Nullable Instant lastUsedAt,
        @Nullable Instant formerUntil) {

    /** Whether it works, and why not. */
    public enum State {
        GOOD,
        OFF,
        EXPIRED,
        /** Whoever made it may not sign in, or has another role. */
        WITHOUT_PERSON
    }

    /** Whether it was switched off. */
    public boolean isOff() {
        return state == State.OFF;
    }
}
