package app.laurel.mastery;

/**
 * How a memory grows and fades: FSRS-6 with its published default parameters, as in <a
 * href="https://github.com/open-spaced-repetition/awesome-fsrs/wiki/The-Algorithm">The
 * Algorithm</a> and py-fsrs 6.3.1. It has no learning steps (a new concept comes back tomorrow at
 * the earliest) and no fuzz, so that the same answers always give the same days.
 */
final class Fsrs {

    private static final double[] W = {
        0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666, 0.796, 1.4835,
        0.0614, 0.2629, 1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542
    };

    /** How probable it should be that a concept is still known when it comes back. */
    static final double DESIRED_RETENTION = 0.9;

    private static final double DECAY = -W[20];
    private static final double FACTOR = Math.pow(0.9, 1 / DECAY) - 1;
    private static final double LEAST_STABILITY = 0.001;
    private static final int LONGEST_DAYS = 36_500;

    private Fsrs() {}

    /**
     * What is known of one memory.
     *
     * @param stability days until it is recalled with a probability of 0.9, at least 0.001
     * @param difficulty how hard it is to strengthen, 1 to 10
     */
    record Memory(double stability, double difficulty) {}

    /** The memory that the first answer leaves. */
    static Memory first(Rating rating) {
        return new Memory(W[rating.number() - 1], clamp(initialDifficulty(rating)));
    }

    /**
     * The memory after one more answer.
     *
     * @param days whole days since the answer before; 0 takes the short-term formula
     */
    static Memory next(Memory memory, int days, Rating rating) {
        var stability =
                days < 1
                        ? shortTerm(memory.stability(), rating)
                        : longTerm(memory, retrievability(memory.stability(), days), rating);
        return new Memory(
                Math.max(stability, LEAST_STABILITY), nextDifficulty(memory.difficulty(), rating));
    }

    /** The probability, 0 to 1, that a memory is recalled after so many days. */
    static double retrievability(double stability, int days) {
        return Math.pow(1 + FACTOR * Math.max(0, days) / stability, DECAY);
    }

    /** Whole days, 1 to 36,500, until the memory has faded to the desired retention. */
    static int interval(double stability) {
        var days = stability / FACTOR * (Math.pow(DESIRED_RETENTION, 1 / DECAY) - 1);
        return Math.clamp(Math.round(Math.rint(days)), 1, LONGEST_DAYS);
    }

    private static double shortTerm(double stability, Rating rating) {
        var increase =
                Math.exp(W[17] * (rating.number() - 3 + W[18])) * Math.pow(stability, -W[19]);
        return stability * (rating.number() >= 3 ? Math.max(increase, 1) : increase);
    }

    private static double longTerm(Memory memory, double retrievability, Rating rating) {
        return rating == Rating.AGAIN
                ? forgotten(memory, retrievability)
                : recalled(memory, retrievability, rating);
    }

    private static double forgotten(Memory memory, double retrievability) {
        var longTerm =
                W[11]
                        * Math.pow(memory.difficulty(), -W[12])
                        * (Math.pow(memory.stability() + 1, W[13]) - 1)
                        * Math.exp((1 - retrievability) * W[14]);
        return Math.min(longTerm, memory.stability() / Math.exp(W[17] * W[18]));
    }

    private static double recalled(Memory memory, double retrievability, Rating rating) {
        return memory.stability()
                * (1
                        + Math.exp(W[8])
                                * (11 - memory.difficulty())
                                * Math.pow(memory.stability(), -W[9])
                                * (Math.exp((1 - retrievability) * W[10]) - 1)
                                * (rating == Rating.HARD ? W[15] : 1)
                                * (rating == Rating.EASY ? W[16] : 1));
    }

    private static double initialDifficulty(Rating rating) {
        return W[4] - Math.exp(W[5] * (rating.number() - 1)) + 1;
    }

    private static double nextDifficulty(double difficulty, Rating rating) {
        var change = -W[6] * (rating.number() - 3);
        var damped = difficulty + (10 - difficulty) * change / 9;
        return clamp(W[7] * initialDifficulty(Rating.EASY) + (1 - W[7]) * damped);
    }

    private static double clamp(double difficulty) {
        return Math.clamp(difficulty, 1.0, 10.0);
    }
}
