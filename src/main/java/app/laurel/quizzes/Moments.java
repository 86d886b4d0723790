package app.laurel.quizzes;

import java.time.Instant;

/** Moments that a person can mean. */
public final class Moments {

    private static final Instant FIRST = Instant.parse("1970-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("9999-12-30T00:00:00Z");

    private Moments() {}

    /** Whether it is between the years 1970 and 9999. */
    public static boolean areSensible(Instant moment) {
        return !moment.isBefore(FIRST) && moment.isBefore(LAST);
    }
}
