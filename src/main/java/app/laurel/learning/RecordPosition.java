package app.laurel.learning;

import java.time.Instant;

/** Where a page of what a learner did begins: after the line with this time and id. */
public record RecordPosition(Instant at, String id) {

    /** Before the newest line. */
    public static final RecordPosition START =
            new RecordPosition(
                    Instant.parse("9999-01-01T00:00:00Z"), "ffffffff-ffff-ffff-ffff-ffffffffffff");
}
