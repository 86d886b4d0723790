package app.laurel.mastery;

/** How an answer went, in the order in which FSRS numbers it from 1 to 4. */
enum Rating {
    AGAIN,
    HARD,
    GOOD,
    EASY;

    /** Nobody reads and answers faster: such an answer was a guess and says nothing of ease. */
    private static final int GUESS_MS = 1_500;

    private static final int QUICK_TIMES = 2;
    private static final int SLOW_TIMES = 3;

    /**
     * A wrong answer is AGAIN, a right one GOOD. A right one is EASY when it took at most half of
     * the learner's usual time for the concept, and HARD when it took three times as long or a
     * hint.
     *
     * @param hinted whether the learner saw a hint before
     * @param elapsedMs time taken, in milliseconds
     * @param paceMs the learner's usual time for the concept; 0 while nobody knows it
     */
    static Rating of(boolean correct, boolean hinted, int elapsedMs, int paceMs) {
        if (!correct) {
            return AGAIN;
        }
        if (hinted) {
            return HARD;
        }
        if (paceMs == 0 || elapsedMs < GUESS_MS) {
            return GOOD;
        }
        if (elapsedMs >= (long) SLOW_TIMES * paceMs) {
            return HARD;
        }
        return elapsedMs <= paceMs / QUICK_TIMES ? EASY : GOOD;
    }

    /**
     * The usual time after one more answer: it moves a fifth of the way, and a child called to
     * dinner counts for three times the usual at most.
     */
    static int pace(int paceMs, int elapsedMs) {
        if (elapsedMs < GUESS_MS) {
            return paceMs;
        }
        return paceMs == 0
                ? elapsedMs
                : paceMs + (int) (Math.min(elapsedMs, (long) SLOW_TIMES * paceMs) - paceMs) / 5;
    }

    int number() {
        return ordinal() + 1;
    }
}
