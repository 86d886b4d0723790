package app.laurel.learning;

/**
 * How lessons of a learner came out, all of them alike.
 *
 * @param correct right answers in each, with and without a stake
 * @param stakesWon those of them with a stake
 * @param stakesLost wrong answers with a stake in each
 * @param lessons how many lessons came out like that
 */
public record LessonOutcome(
        int learnerId, int correct, int stakesWon, int stakesLost, long lessons) {

    /** Right answers in each without a stake. */
    public int plainCorrect() {
        return correct - stakesWon;
    }
}
