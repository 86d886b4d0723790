package app.laurel.earning;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a lesson pays. */
class LessonPayTest {

    @ParameterizedTest(name = "{0} right, stakes {1} won {2} lost, rule {3} and {4}: {5}")
    @CsvSource({
        "5, 0, 0, 1, 2, 7",
        "5, 2, 0, 1, 2, 11",
        "5, 0, 3, 1, 2, 4",
        "0, 0, 5, 1, 2, 0",
        "1, 0, 2, 1, 0, 0",
        "0, 0, 0, 1, 2, 2",
        "7, 0, 0, 0, 0, 0",
        "3, 1, 1, 100, 100, 599",
    })
    void neverBelowZero(
            int plainCorrect, int won, int lost, int perCorrect, int perLesson, int total) {
        assertThat(LessonPay.of(plainCorrect, won, lost, perCorrect, perLesson).total())
                .isEqualTo(total);
    }
}
