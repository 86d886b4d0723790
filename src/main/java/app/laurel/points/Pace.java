package app.laurel.points;

import java.time.Duration;
import java.time.Instant;

/**
 * Points that a learner earned by lessons in a time, and how many lessons those were.
 *
 * @param first when the first of them came
 */
public record Pace(int learnerId, long points, long lessons, Instant first) {

    /** A single busy day says little about the days that follow. */
    private static final long LEAST_DAYS = 7;

    /** How many lessons a cost means at this pace, rounded up; at least 1. */
    public long lessonsFor(int cost) {
        return points <= 0 ? 0 : Math.max(1, (cost * lessons + points - 1) / points);
    }

    /**
     * How many days a cost means when the learner goes on as from the first of these points until
     * now, rounded up; at least 1. The time counts as a week at least.
     */
    public long daysFor(int cost, Instant now) {
        var days = Math.max(LEAST_DAYS, Duration.between(first, now).plusHours(12).toDays());
        return points <= 0 ? 0 : Math.max(1, (cost * days + points - 1) / points);
    }
}
