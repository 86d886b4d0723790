package app.laurel.mastery;

/**
 * How much of something a learner knows, with how sure that is; shown the same wherever it is
 * shown. The more answers, the narrower.
 *
 * @param level right answers of 100, the recent ones counting more, rounded
 * @param low the level may as well be this low, 0 to {@code level}
 * @param high the level may as well be this high, {@code level} to 100
 */
public record Estimate(int level, int low, int high) {

    /** Answers from which on a level says something. */
    public static final int ENOUGH = 5;

    /** How often the interval should contain the truth. */
    private static final double CONFIDENCE = 0.95;

    /**
     * Jeffreys' interval: quantiles of the beta distribution that the answers leave, closed at 0
     * when none was right and at 1 when all were.
     *
     * @param share right answers of all, 0 to 1
     * @param answers how many answers of equal weight it rests on
     */
    static Estimate of(double share, double answers) {
        var right = answers * share + 0.5;
        var wrong = answers * (1 - share) + 0.5;
        var tail = (1 - CONFIDENCE) / 2;
        var low = share == 0 ? 0 : Beta.quantile(right, wrong, tail);
        var high = share == 1 ? 1 : Beta.quantile(right, wrong, 1 - tail);
        return new Estimate(percent(share), percent(low), percent(high));
    }

    private static int percent(double share) {
        return (int) Math.round(100 * share);
    }
}
