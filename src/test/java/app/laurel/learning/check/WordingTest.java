package app.laurel.learning.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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
        assertThat(Wording.allDiffer(List.of("7", "7.0"))).isFalse();
        assertThat(Wording.allDiffer(List.of("−2", "-2"))).isFalse();
        assertThat(Wording.allDiffer(List.of("a  cat", "a cat "))).isFalse();
        assertThat(Wording.allDiffer(List.of("Rome", "rome", "Rome."))).isTrue();
        assertThat(Wording.allDiffer(List.of("2", "-2", "1/2", "2 cm"))).isTrue();
    }
}
