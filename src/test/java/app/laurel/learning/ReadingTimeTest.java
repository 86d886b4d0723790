package app.laurel.learning;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How fast a question can be read at all. */
class ReadingTimeTest {

    @ParameterizedTest
    @CsvSource({
        "'3 + 4 = ?', 1100",
        "Why?, 700",
        "'  What   is\nthis? ', 900",
        "'', 700",
    })
    void goesByTheWords(String question, int least) {
        assertThat(ReadingTime.least(question).toMillis()).isEqualTo(least);
        assertThat(ReadingTime.isTooShort(question, least)).isFalse();
        assertThat(ReadingTime.isTooShort(question, least - 1)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"44, 5000", "45, 5000", "500, 5000"})
    void aLongTextIsSkimmed(int words, int least) {
        assertThat(ReadingTime.least("word ".repeat(words)).toMillis()).isEqualTo(least);
    }
}
