package app.laurel.learning;

/**
 * The grades for which something is meant.
 *
 * @param from the first one, 0 (K) to 12
 * @param to the last one, not below the first
 */
public record GradeRange(int from, int to) {

    /** The smallest range that holds both. */
    public GradeRange and(GradeRange other) {
        return new GradeRange(Math.min(from, other.from), Math.max(to, other.to));
    }
}
