package app.laurel.learning.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    What is ice?       | what is   ICE
                    How much, ½ of 8?  | how much – ½ of 8.
                    Who, me?           | who me
                    """)
    void questionsThatDifferInMarksOnlyAreTheSame(String one, String other) {
        assertThat(Wording.ofQuestion(one)).isEqualTo(Wording.ofQuestion(other));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    3 + 4 = ? | 3 − 4 = ?
                    3 < 4?    | 3 > 4?
                    2 + 2 × 5 | (2 + 2) × 5
                    5² = ?    | 52 = ?
                    3.5 = ?   | 35 = ?
                    a year    | a fear
                    """)
    void questionsThatDifferInSignsAreNot(String one, String other) {
        assertThat(Wording.ofQuestion(one)).isNotEqualTo(Wording.ofQuestion(other));
    }

    @Test
    void optionsAreEqualWhenAReaderCannotTellThemApart() {
        assertThat(Wording.ofOption("7")).isEqualTo(Wording.ofOption("7.0"));
        assertThat(Wording.ofOption("−2")).isEqualTo(Wording.ofOption("-2"));
        assertThat(Wording.ofOption("a  cat")).isEqualTo(Wording.ofOption("a cat "));
        assertThat(Stream.of("Rome", "rome", "Rome.").map(Wording::ofOption))
                .doesNotHaveDuplicates();
        assertThat(Stream.of("2", "-2", "1/2", "2 cm").map(Wording::ofOption))
                .doesNotHaveDuplicates();
    }
}
