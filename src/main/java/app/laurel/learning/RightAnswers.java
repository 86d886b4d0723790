package app.laurel.learning;

/**
 * What the right answers of a lesson say about learning; each is counted once.
 *
 * @param plain new ones without a stake
 * @param staked new ones with a stake
 * @param known the learner had answered the same question right within 30 days before
 * @param tooFast not known, but answered faster than the question can be read
 */
public record RightAnswers(int plain, int staked, int known, int tooFast) {

    /** None yet. */
    static final RightAnswers NONE = new RightAnswers(0, 0, 0, 0);

    static RightAnswers of(Lessons.Counted counted) {
        return new RightAnswers(
                counted.getFresh(), counted.getStaked(), counted.getKnown(), counted.getTooFast());
    }

    /** All of them. */
    public int total() {
        return plain + staked + known + tooFast;
    }
}
