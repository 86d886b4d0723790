package app.laurel.earning;

import java.time.Duration;

/**
 * What a unit pays that was finished before: whole the first time, then half, then a quarter, then
 * nothing. A lesson counts as a repetition for seven days. This is the only place that knows.
 */
enum Repetition {
    FIRST(100),
    SECOND(50),
    THIRD(25),
    MORE(0);

    /** For how long a finished lesson makes the next one of its unit a repetition. */
    static final Duration COUNTS_FOR = Duration.ofDays(7);

    private final int percent;

    Repetition(int percent) {
        this.percent = percent;
    }

    /** After so many lessons of the unit within {@link #COUNTS_FOR}. */
    static Repetition after(int earlier) {
        return values()[Math.min(earlier, MORE.ordinal())];
    }

    /** The share of the points, 0 to 100. */
    int percent() {
        return percent;
    }

    /** The share of the points, rounded down to whole ones. */
    int of(int points) {
        return points * percent / 100;
    }
}
