package app.laurel.rewards;

import java.time.Instant;
import java.util.UUID;

/** Where a page of a list begins: after the line with this time and id. */
public record Position(Instant at, UUID id) {

    /** Before the newest line. */
    public static final Position START =
            new Position(Instant.parse("9999-01-01T00:00:00Z"), new UUID(0, 0));
}
