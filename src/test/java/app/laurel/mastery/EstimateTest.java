package app.laurel.mastery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;

/** What is said of a learner, and how often it is true. */
class EstimateTest {

    private static final int LEARNERS = 10_000;

    @Test
    void containsTheTruthForNineteenOfTwentyLearners() {
        assertThat(coverage(17, any -> any)).isBetween(0.94, 0.96);
        assertThat(coverage(4, any -> 0.3 + 0.68 * any)).isBetween(0.94, 0.96);
        assertThat(coverage(2026, any -> 0.5 + 0.5 * any)).isBetween(0.94, 0.96);
    }

    /**
     * Learners of any true level give 5 to 200 answers each; the truth is looked for in what is
     * shown.
     */
    private static double coverage(long seed, DoubleUnaryOperator trueLevel) {
        var dice = new SplittableRandom(seed);
        var contained = 0;
        for (var learner = 0; learner < LEARNERS; learner++) {
            var truth = trueLevel.applyAsDouble(dice.nextDouble());
            var answers = dice.nextInt(5, 201);
            var recent = Recent.NOTHING;
            for (var i = 0; i < answers; i++) {
                recent = recent.and(dice.nextDouble() < truth);
            }
            var said = recent.estimate(answers).orElseThrow();
            contained += said.low() <= 100 * truth && 100 * truth <= said.high() ? 1 : 0;
        }
        return (double) contained / LEARNERS;
    }

    @Test
    void saysNothingBelowFiveAnswers() {
        assertThat(answered("1111").estimate(4)).isEmpty();
        assertThat(answered("11111").estimate(5)).contains(new Estimate(100, 62, 100));
        assertThat(answered("00000").estimate(5)).contains(new Estimate(0, 0, 38));
    }

    @Test
    void narrowsWithAnswersAndContainsWhatItSays() {
        var before = 101;
        for (var rounds : new int[] {2, 4, 8, 16, 32}) {
            var said = answered("1101".repeat(rounds)).estimate(4 * rounds).orElseThrow();
            assertThat(said.level()).isBetween(said.low(), said.high());
            assertThat(said.high() - said.low()).isLessThan(before);
            before = said.high() - said.low();
        }
    }

    @Test
    void recentAnswersCountMore() {
        var better = answered("0".repeat(30) + "1".repeat(30)).estimate(60).orElseThrow();
        var worse = answered("1".repeat(30) + "0".repeat(30)).estimate(60).orElseThrow();
        assertThat(better.level()).isGreaterThan(60);
        assertThat(worse.level()).isLessThan(40);
    }

    @Test
    void weighsAnswersThatWereOnceOfEqualWeightLikeTheirNumber() {
        assertThat(answered("1").effective()).isCloseTo(1, within(1e-9));
        assertThat(answered("10101").effective()).isCloseTo(5, within(0.02));
        assertThat(answered("1".repeat(5000)).effective()).isCloseTo(99, within(1e-6));
    }

    /** Reference values: scipy.stats.beta 1.17.1. */
    @Test
    void betaEqualsItsReference() {
        assertThat(Beta.cumulative(2, 3, 0.4)).isCloseTo(0.5248, within(1e-9));
        assertThat(Beta.cumulative(0.5, 5.5, 0.01)).isCloseTo(BETA_SMALL, within(1e-9));
        assertThat(Beta.quantile(50.5, 20.5, 0.025)).isCloseTo(BETA_LOW, within(1e-9));
        assertThat(Beta.quantile(0.5, 7.5, 0.975)).isCloseTo(BETA_HIGH, within(1e-9));
    }

    private static final double BETA_SMALL = 0.254850092009452;
    private static final double BETA_LOW = 0.6013856455200731;
    private static final double BETA_HIGH = 0.29243617366230984;

    private static Recent answered(String marks) {
        var recent = Recent.NOTHING;
        for (var mark : marks.toCharArray()) {
            recent = recent.and(mark == '1');
        }
        return recent;
    }
}
