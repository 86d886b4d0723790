package app.laurel.mastery;

import java.util.Locale;

/**
 * How far a learner is in a subject, by the average score of the finished lessons and their number.
 */
public enum Level {
    BEGINNER,
    INTERMEDIATE,
    ADVANCED;

    /** Scores from which the bands of a graph begin. */
    public static final int INTERMEDIATE_FROM = 70;

    /** Scores from which the bands of a graph begin. */
    public static final int ADVANCED_FROM = 85;

    /** The level by the name that {@code subject_performance} keeps, such as "beginner". */
    static Level stored(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT));
    }
}
