package app.laurel.points;

/** Points that a learner earned by lessons in a time, and how many lessons those were. */
public record Pace(int learnerId, long points, long lessons) {

    /** How many lessons a cost means at this pace, rounded up; at least 1. */
    public long lessonsFor(int cost) {
        return points <= 0 ? 0 : Math.max(1, (cost * lessons + points - 1) / points);
    }
}
