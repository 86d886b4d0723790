package app.laurel.earning;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.people.LessonFigures;
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
    void neverBelowZero(int plain, int won, int lost, int perCorrect, int perLesson, int total) {
        var worth = new Worth(plain, won, 0, 0, lost, true, 0);
        assertThat(LessonPay.of(worth, figures(perCorrect, perLesson)).total()).isEqualTo(total);
    }

    @ParameterizedTest(name = "{0} new, {1} known, {2} too fast, finishing {3}, {4} earlier: {5}")
    @CsvSource({
        "5, 0, 0, true, 0, 7",
        "5, 2, 0, true, 0, 7",
        "5, 0, 2, true, 0, 7",
        "0, 7, 0, true, 0, 2",
        "0, 0, 7, false, 0, 0",
        "3, 0, 4, false, 0, 3",
        "5, 0, 0, true, 1, 3",
        "7, 0, 0, true, 2, 1",
        "7, 0, 0, true, 3, 0",
        "7, 0, 0, true, 99, 0",
    })
    void onlyWhatIsNewPays(
            int fresh, int known, int tooFast, boolean finishing, int earlier, int total) {
        var worth = new Worth(fresh, 0, known, tooFast, 0, finishing, earlier);
        assertThat(LessonPay.of(worth, LessonFigures.USUAL).total()).isEqualTo(total);
    }

    @ParameterizedTest(name = "{0} right, {1} stakes lost, room for {2}: {3} + {4}, {5} withheld")
    @CsvSource({
        "5, 0, 100, 5, 2, 0",
        "5, 0, 6, 5, 1, 1",
        "5, 0, 3, 3, 0, 4",
        "5, 0, 0, 0, 0, 7",
        "5, 0, -4, 0, 0, 7",
        "5, 3, 2, 5, 0, 2",
        "5, 3, 0, 3, 0, 4",
    })
    void aDayPaysNoMoreThanItsLimit(
            int plain, int lost, int room, int correct, int finished, int withheld) {
        var worth = new Worth(plain, 0, 0, 0, lost, true, 0);
        var pay = LessonPay.of(worth, LessonFigures.USUAL).atMost(room);
        assertThat(pay).isEqualTo(new LessonPay(correct, finished, lost, withheld));
        assertThat(pay.total()).isBetween(0, Math.max(0, room));
    }

    @ParameterizedTest(name = "{0} won, {1} lost, {2} and {3} each, {4} earlier: {5} + {6} - {7}")
    @CsvSource({
        "2, 0, 5, 1, 0, 13, 2, 0",
        "2, 3, 5, 4, 0, 13, 2, 12",
        "0, 9, 5, 4, 0, 3, 2, 5",
        "2, 3, 0, 0, 0, 3, 2, 0",
        "2, 1, 5, 4, 1, 6, 1, 4",
    })
    void stakesPayTheFamilysFigures(
            int won,
            int lost,
            int eachWon,
            int eachLost,
            int earlier,
            int correct,
            int finished,
            int taken) {
        var worth = new Worth(3, won, 0, 0, lost, true, earlier);
        var figures = new LessonFigures(1, 2, null, eachWon, eachLost);
        assertThat(LessonPay.of(worth, figures))
                .isEqualTo(new LessonPay(correct, finished, taken, 0));
    }

    private static LessonFigures figures(int perCorrect, int perLesson) {
        return new LessonFigures(perCorrect, perLesson, null, LessonFigures.doubled(perCorrect), 1);
    }
}
