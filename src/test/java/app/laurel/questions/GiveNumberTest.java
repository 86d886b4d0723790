package app.laurel.questions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.laurel.platform.NotFound;
import app.laurel.platform.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GiveNumberTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    12        | 12
                    12        | ' 12 '
                    12        | 12.0
                    12        | 12,00
                    12        | 012
                    12        | +12
                    12        | 12.
                    12        | 24/2
                    12        | １２
                    1.5       | 1.5
                    1.5       | 1,5
                    1.5       | 3/2
                    1.5       | 1 1/2
                    1.5       | 1½
                    1.5       | 1 ½
                    0.5       | .5
                    0.5       | ,5
                    0.5       | ½
                    3/4       | 0.75
                    3/4       | 6 / 8
                    3/4       | 3⁄4
                    1000      | 1 000
                    1000      | 1 000
                    1000      | 1,000
                    1000      | 1'000
                    1000      | 1’000
                    1,000     | 1000
                    1,234.5   | 1.234,5
                    1000000   | 1,000,000
                    1000000   | 1.000.000
                    1000000   | 1 000 000
                    5.125     | 5,125
                    -3        | -3
                    -3        | −3
                    −3        | - 3
                    -1/2      | -0.5
                    0         | -0
                    """)
    void takesTheUsualWaysOfWriting(String right, String written) {
        assertThat(grade(number(right), written).correct()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    12     | 13
                    12     | -12
                    12     | 1.2
                    5125   | 5.125
                    1000   | 1
                    0.1    | 0.10000000000000001
                    1/3    | 0.3333333333
                    3/4    | 4/3
                    """)
    void anotherNumberIsWrong(String right, String written) {
        assertThat(grade(number(right), written).correct()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "twelve",
                "NaN",
                "Infinity",
                "-Infinity",
                "∞",
                "1e999",
                "1e3",
                "0x1F",
                "1/0",
                "1//2",
                "--3",
                "1 2",
                "1 00",
                "1,00,000",
                "12 12",
                "1.2.3",
                "+",
                "-",
                ".",
                ",",
                "/",
                "5-3",
                "2+3",
                "12 m",
                "12;",
                "²",
                "⅒"
            })
    void whatIsNoNumberIsNoAnswer(String written) {
        assertThatThrownBy(() -> grade(number("12"), written))
                .isInstanceOf(Refusal.class)
                .hasMessage("questions.number.unreadable")
                .extracting(refusal -> ((Refusal) refusal).field())
                .isEqualTo("answer");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t\n", "\u200B"})
    void nothingWrittenIsNoAnswer(String written) {
        assertThatThrownBy(() -> grade(number("12"), written)).hasMessage("questions.number.none");
    }

    @Test
    void aHundredKilobytesAreRefused() {
        for (var part : new String[] {"9", "9 ", "1/", "\u200B"}) {
            assertThatThrownBy(() -> grade(number("12"), part.repeat(100_000)))
                    .hasMessage("questions.too-long");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "cm, 12 cm",
        "cm, 12cm",
        "cm, 12 CM",
        "cm², 12 cm2",
        "cm², 12cm²",
        "°, 12°",
        "°C, 12 °c",
        "%, 12 %",
        "$, $12",
        "$, 12$",
        "$, $ 12",
        "hours, 12 hour",
        "minutes, 12 Minutes",
        "m/s, 12 m/s",
        "s, 12 s",
        "m, 12"
    })
    void theUnitMayStandBesideIt(String unit, String written) {
        assertThat(grade(new GiveNumber("12", null, unit), written).correct()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"cm, 12 m", "cm, 12 cm cm", "cm, cm", "°, 12°C"})
    void anotherUnitIsNoAnswer(String unit, String written) {
        assertThatThrownBy(() -> grade(new GiveNumber("12", null, unit), written))
                .hasMessage("questions.number.unreadable-unit");
    }

    @ParameterizedTest
    @CsvSource({
        "11.5, true",
        "12.5, true",
        "'12,5', true",
        "25/2, true",
        "11.49, false",
        "12.5001, false",
        "-12, false"
    })
    void toleranceIncludesItsEnds(String written, boolean right) {
        assertThat(grade(new GiveNumber("12", "0.5", null), written).correct()).isEqualTo(right);
    }

    @ParameterizedTest
    @CsvSource({"cm, 12 cm", "$, $12", "°, 12°", "%, 12%", "°C, 12 °C"})
    void saysTheAnswerWithItsUnit(String unit, String words) {
        var task = new GiveNumber("12", null, unit);
        assertThat(task.rightInWords()).isEqualTo(words);
        assertThat(grade(task, "12").words()).isEqualTo(words);
        assertThat(grade(task, words).words()).isEqualTo(words);
        assertThat(task.grade(task.solution()).correct()).isTrue();
    }

    @Test
    void authorsHaveToWriteNumbers() {
        assertThatIllegalArgumentException().isThrownBy(() -> number("many"));
        assertThatIllegalArgumentException().isThrownBy(() -> new GiveNumber("1", "-1", null));
        assertThatIllegalArgumentException().isThrownBy(() -> new GiveNumber("1", "x", null));
    }

    @Test
    void anotherKindOfAnswerDoesNotExist() {
        assertThatThrownBy(() -> number("1").grade(new Response.Option(0)))
                .isInstanceOf(NotFound.class);
    }

    private static GiveNumber number(String right) {
        return new GiveNumber(right, null, null);
    }

    private static Graded grade(Task task, String written) {
        return task.grade(new Response.Written(written));
    }
}
