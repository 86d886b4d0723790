package app.laurel.mastery;

/**
 * How far beside a learner's grade the questions of a subject should lie, so that about 85 of 100
 * are answered right: a right answer moves it up by 15 parts, a wrong one down by 85. It rests
 * where both are in balance, and that is at 85 % right; two lessons without a mistake, or three
 * mistakes more than expected, move it by one half. It is kept with the subject's totals, so that
 * no history is read, and stays within {@value #FARTHEST} grades.
 */
final class Stretch {

    /** Never farther from the learner's grade than this. */
    static final double FARTHEST = 2;

    /** Right answers of all that learning is best at. */
    static final double AIM = 0.85;

    private static final double PACE = 0.25;

    private Stretch() {}

    /** What one answer adds. */
    static double step(boolean correct) {
        return PACE * (correct ? 1 - AIM : -AIM);
    }

    /** Whole grades, -2 to 2, to add to the learner's grade. */
    static int grades(double stretch) {
        return (int) Math.rint(Math.clamp(stretch, -FARTHEST, FARTHEST));
    }
}
