package app.laurel.mastery;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** Questions follow success. */
class StretchTest {

    @Test
    void twoLessonsWithoutAMistakeAreHarderAndThreeMistakesEasier() {
        assertThat(Stretch.grades(13 * Stretch.step(true))).isZero();
        assertThat(Stretch.grades(14 * Stretch.step(true))).isEqualTo(1);
        assertThat(Stretch.grades(3 * Stretch.step(false))).isEqualTo(-1);
        assertThat(Stretch.grades(1000 * Stretch.step(false))).isEqualTo(-2);
    }

    /**
     * Whoever would be right in 95, 70 or 90 of 100 at the own grade, and 10 fewer with each grade.
     */
    @Test
    void findsTheGradeAtWhichEightyFiveOfAHundredAreRight() {
        for (var atOwnGrade : new double[] {0.95, 0.70, 0.90}) {
            var dice = new SplittableRandom(7);
            var stretch = 0.0;
            var right = 0;
            var answers = 20_000;
            for (var i = 0; i < answers; i++) {
                var correct = dice.nextDouble() < atOwnGrade - 0.1 * Stretch.grades(stretch);
                right += correct ? 1 : 0;
                stretch = Math.clamp(stretch + Stretch.step(correct), -2.0, 2.0);
            }
            assertThat((double) right / answers).isBetween(0.83, 0.87);
        }
    }
}
