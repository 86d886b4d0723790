package app.laurel.mastery;

import java.util.Optional;

/**
 * Right answers among the answers, each counting 2 % less than the one after it, so that what a
 * learner can do now outweighs what was once difficult.
 *
 * @param right sum of the weights of the right answers
 * @param weight sum of all weights; after n answers {@code (1 - 0.98^n) / 0.02}
 */
record Recent(double right, double weight) {

    /** What is left of an answer's weight when the next one is given. */
    static final double KEPT = 0.98;

    /** Nothing answered yet. */
    static final Recent NOTHING = new Recent(0, 0);

    /** One more answer. */
    Recent and(boolean correct) {
        return new Recent(right * KEPT + (correct ? 1 : 0), weight * KEPT + 1);
    }

    /** Right answers of all, 0 to 1; 0 before the first. */
    double share() {
        return weight == 0 ? 0 : Math.clamp(right / weight, 0.0, 1.0);
    }

    /**
     * How many answers of equal weight say as much: {@code (sum of weights)^2 / sum of squares}.
     * From some hundred answers on it stays below 99, because what is long ago is forgotten.
     */
    double effective() {
        var faded = 1 - (1 - KEPT) * weight;
        return weight == 0 ? 0 : weight * weight * (1 - KEPT * KEPT) / (1 - faded * faded);
    }

    /** What may be said of it after so many answers. */
    Optional<Estimate> estimate(int answers) {
        return answers < Estimate.ENOUGH
                ? Optional.empty()
                : Optional.of(Estimate.of(share(), effective()));
    }
}
