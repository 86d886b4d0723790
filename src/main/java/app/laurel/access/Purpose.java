package app.laurel.access;

import java.time.Duration;

/** What a one-time link is good for, and how long. */
public enum Purpose {
    FIRST_ADMIN(Duration.ofDays(30)),
    RESET_PASSWORD(Duration.ofHours(24)),
    INVITE_CO_PARENT(Duration.ofDays(7)),
    INVITE_PARENT(Duration.ofDays(7));

    private final Duration validity;

    Purpose(Duration validity) {
        this.validity = validity;
    }

    Duration validity() {
        return validity;
    }
}
