package app.laurel.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TypedTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mia",
                "مريم",
                "יעל",
                "a‍b",
                "👨‍👩‍👧‍👦",
                "❤️",
                "<b>b</b>",
                "'\";--\\",
                "e\u0301"
            })
    void keepsWhatPeopleMean(String typed) {
        assertThat(TypedText.line(typed)).isEqualTo(typed);
        assertThat(TypedText.lines(typed)).isEqualTo(typed);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "   ",
                "\u00A0",
                "\u200B\u200B",
                "\u0000",
                "\u202E",
                "\u3164",
                "\u2800",
                "\n\t",
                "\uD800",
                "\uFEFF",
                "\u200D",
                "\uFE0F"
            })
    void whatNobodySeesIsNothing(String typed) {
        assertThat(TypedText.line(typed)).isEmpty();
        assertThat(TypedText.lines(typed)).isEmpty();
    }

    @Test
    void nothingIsNothing() {
        assertThat(TypedText.line(null)).isEmpty();
    }

    @Test
    void takesAwayWhatCannotBeKeptOrTurnsTheLineAround() {
        assertThat(TypedText.line("a\u0000b\u0007c\u009Fd")).isEqualTo("abcd");
        assertThat(TypedText.line("\u202Eevil\u2066x")).isEqualTo("evilx");
        assertThat(TypedText.line("a\uD800b\uDC00")).isEqualTo("ab");
    }

    @Test
    void aLineHasSingleSpaces() {
        assertThat(TypedText.line("  a \n\t b\u00A0\u2028c ")).isEqualTo("a b c");
    }

    @Test
    void linesKeepTheirBreaks() {
        assertThat(TypedText.lines(" a\r\nb\rc\u2028d \t e\n")).isEqualTo("a\nb\nc\nd e");
    }
}
