package app.laurel.questions.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.laurel.platform.Refusal;
import app.laurel.questions.Kind;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Files with questions: what is written is read again, and no file breaks anything. */
class FileFormatTest {

    private static final List<Draft> ALL_KINDS =
            List.of(
                    draft(Kind.SINGLE, "2 + 2?", List.of("4"), List.of("3", "5"), "", ""),
                    draft(Kind.SEVERAL, "Even?", List.of("2", "4", "6"), List.of("1"), "", ""),
                    draft(Kind.SEVERAL, "Only one?", List.of("2"), List.of("1", "3"), "", ""),
                    draft(Kind.SEVERAL, "All?", List.of("2", "4"), List.of(), "", ""),
                    draft(Kind.TRUE_FALSE, "Ice is cold.", List.of("true"), List.of(), "", ""),
                    draft(Kind.TRUE_FALSE, "Ice is hot.", List.of("false"), List.of(), "", ""),
                    draft(Kind.NUMBER, "How long?", List.of("-12.5"), List.of(), "0.5", "cm"),
                    draft(Kind.NUMBER, "How much?", List.of("3/4"), List.of(), "", ""),
                    draft(Kind.TEXT, "Capital?", List.of("Paris", "paris city"), List.of(), "", ""),
                    draft(Kind.ORDER, "In order", List.of("1", "2", "3"), List.of(), "", ""));

    /** Each stands at the beginning, in the middle or at the end of every part of a question. */
    private static final List<String> SIGNS =
            List.of(
                    "=1+1",
                    "-5",
                    "@SUM(A1)",
                    "'=x",
                    "''",
                    "%50",
                    "|",
                    "\\|",
                    "\\",
                    "\\n",
                    "~",
                    "#",
                    "####",
                    "{",
                    "}",
                    "::",
                    ":",
                    "->",
                    "=",
                    "//",
                    "// laurel hint: x",
                    "[html]<b>",
                    "[plain]",
                    "$CATEGORY: x",
                    "\"",
                    ",",
                    ";",
                    "a, b",
                    "<script>",
                    "&lt;",
                    ">3",
                    "T",
                    "..",
                    "é😀",
                    "{0}");

    @ParameterizedTest
    @EnumSource
    void everyKindIsReadAsItWasWritten(FileFormat format) throws IOException {
        assertThat(again(format, ALL_KINDS)).isEqualTo(ALL_KINDS);
        assertThat(again(format, List.of())).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void textsStayWhatTheyAre(FileFormat format) throws IOException {
        for (var sign : SIGNS) {
            for (var text : List.of(sign, sign + " b", "a " + sign + " b", "a " + sign)) {
                var stripped = text.strip();
                var draft =
                        new Draft(
                                Kind.SINGLE,
                                stripped,
                                List.of(stripped),
                                List.of("other", stripped + "!"),
                                "",
                                "",
                                stripped + "\n" + stripped,
                                stripped + "\n" + stripped,
                                "a.b");
                assertThat(again(format, List.of(draft))).as(text).containsExactly(draft);
                var order =
                        draft(
                                Kind.ORDER,
                                stripped,
                                List.of(stripped, "x", stripped + "!"),
                                List.of(),
                                "",
                                "");
                assertThat(again(format, List.of(order))).as(text).containsExactly(order);
            }
        }
    }

    @Test
    void aSpreadsheetSeesNoFormula() throws IOException {
        var draft = draft(Kind.SINGLE, "=1+1", List.of("@SUM(A1)"), List.of("-5", "6"), "", "");
        assertThat(written(FileFormat.CSV, List.of(draft)))
                .contains("'=1+1", "'@SUM(A1)", "'-5|6")
                .doesNotContain(",=", ",@", ",-");
    }

    @ParameterizedTest
    @EnumSource
    void filesThatAreNoneAreRefused(FileFormat format) {
        refused(format, new byte[0], "questions.file.empty");
        refused(format, "  \n\t\n".getBytes(StandardCharsets.UTF_8), "questions.file.empty");
        refused(format, new byte[30_000_000], "questions.file.large");
        refused(format, "a,b\0".getBytes(StandardCharsets.UTF_8), "questions.file.noText");
        refused(
                format,
                "a,b\n\n".repeat(QuestionFile.MOST + 1).getBytes(StandardCharsets.UTF_8),
                "questions.file.many");
    }

    @Test
    void theNameOfAFileSaysHowItIsWritten() {
        assertThat(FileFormat.ofName("My Questions.CSV")).isEqualTo(FileFormat.CSV);
        assertThat(FileFormat.ofName("questions.txt")).isEqualTo(FileFormat.GIFT);
        assertThat(FileFormat.ofName("csv.gift")).isEqualTo(FileFormat.GIFT);
    }

    private static void refused(FileFormat format, byte[] file, String why) {
        assertThatThrownBy(() -> format.read(file))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.field()).isEqualTo("file"))
                .hasMessage(why);
    }

    private static List<Draft> again(FileFormat format, List<Draft> drafts) throws IOException {
        var text = written(format, drafts);
        if (drafts.isEmpty() && text.isBlank()) {
            return List.of();
        }
        var read = format.read(text.getBytes(StandardCharsets.UTF_8));
        assertThat(read.bad()).extracting(BadLine::reason).as(text).isEmpty();
        return read.questions().stream().map(QuestionFile.Written::draft).toList();
    }

    private static String written(FileFormat format, List<Draft> drafts) throws IOException {
        var out = new StringWriter();
        format.write(out, drafts);
        return out.toString();
    }

    private static Draft draft(
            Kind kind,
            String text,
            List<String> right,
            List<String> wrong,
            String tolerance,
            String counted) {
        return new Draft(
                kind, text, right, wrong, tolerance, counted, "Think.", "It is so.", "math.add");
    }
}
