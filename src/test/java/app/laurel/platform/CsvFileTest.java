package app.laurel.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines that spreadsheets read as they are meant. */
class CsvFileTest {

    @Test
    void beginsWithTheMarkAndTheHeadings() throws IOException {
        var out = new StringWriter();
        new CsvFile(out, List.of("name", "points")).line(List.of("Mia", 5));
        assertThat(out).hasToString("\uFEFFname,points\r\nMia,5\r\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+1",
                "-1",
                "@SUM(A1)",
                "\t=1",
                " =1",
                "\u00A0=1",
                "\u202E=1",
                "|calc",
                "%0A",
                "＝1＋1"
            })
    void textThatLooksLikeAFormulaIsText(String text) throws IOException {
        assertThat(cell(text)).containsPattern("^\"?'");
    }

    @Test
    void numbersStayNumbersAlsoBelowZero() throws IOException {
        assertThat(cell(-5)).isEqualTo("-5");
    }

    @Test
    void quotesCommasAndLineEndsAreQuoted() throws IOException {
        assertThat(cell("say \"hi\", please")).isEqualTo("\"say \"\"hi\"\", please\"");
        assertThat(cell("one\ntwo")).isEqualTo("\"one\ntwo\"");
        assertThat(cell("a;b")).isEqualTo("\"a;b\"");
    }

    @Test
    void nothingIsEmpty() throws IOException {
        assertThat(cell(null)).isEmpty();
        assertThat(cell("")).isEmpty();
    }

    private static String cell(@Nullable Object value) throws IOException {
        var out = new StringWriter();
        var csv = new CsvFile(out, List.of("h"));
        csv.line(Arrays.asList(value));
        var lines = out.toString();
        return lines.substring("\uFEFFh\r\n".length(), lines.length() - 2);
    }
}
