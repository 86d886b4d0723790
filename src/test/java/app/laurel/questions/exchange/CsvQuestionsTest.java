package app.laurel.questions.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.laurel.platform.Refusal;
import app.laurel.questions.Kind;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Tables with questions, whole and broken. */
class CsvQuestionsTest {

    @Test
    void readsEveryKindWithoutAHeader() {
        var read =
                CsvQuestions.read(
                        """
                        single,What is 2 + 2?,4,3|5,Two and two are four.
                        several,Which are even?,2|4,1|3,Even numbers end in 0 2 4 6 8.
                        true_false,The sun is a star.,true,,It shines by itself.
                        number,How long is it?,"12,5",,Measure it.,0.5,cm,Use a ruler
                        text,Capital of France?,Paris|paris city,,It lies on the Seine.
                        order,From small to big,1|2|3,,One comes first.
                        """);
        assertThat(read.bad()).isEmpty();
        assertThat(read.questions())
                .extracting(one -> one.draft().kind())
                .containsExactly(
                        Kind.SINGLE,
                        Kind.SEVERAL,
                        Kind.TRUE_FALSE,
                        Kind.NUMBER,
                        Kind.TEXT,
                        Kind.ORDER);
        assertThat(read.questions())
                .allSatisfy(
                        one ->
                                assertThat(CheckDraft.question(one.draft(), List.of("c")).kind())
                                        .isEqualTo(one.draft().kind()));
        var number = read.questions().get(3).draft();
        assertThat(number.right()).containsExactly("12,5");
        assertThat(number.tolerance()).isEqualTo("0.5");
        assertThat(number.counted()).isEqualTo("cm");
        assertThat(number.hint()).isEqualTo("Use a ruler");
    }

    @Test
    void aHeaderNamesTheColumnsAndSemicolonsSeparate() {
        var read =
                CsvQuestions.read(
                        """
                        Explanation;Question;Answer;Wrong;Kind
                        "It is ""wet"";
                        always.";What is water?;A liquid;A gas|A stone;
                        ;;;;
                        Because.;Two?;2;3;single
                        """);
        assertThat(read.bad()).isEmpty();
        assertThat(read.questions()).extracting(QuestionFile.Written::line).containsExactly(2, 5);
        assertThat(read.questions().getFirst().draft().explanation())
                .isEqualTo("It is \"wet\";\nalways.");
        assertThat(read.questions().getFirst().draft().kind()).isEqualTo(Kind.SINGLE);
    }

    @Test
    void brokenRowsAreNamedAndSpoilNoOther() {
        var read =
                CsvQuestions.read(
                        """
                        single,Good?,yes,no,It is good.
                        what,Bad kind?,yes,no,Why.
                        single,"Never closed,yes,no,Why.
                        nothing here
                        single,Good too?,yes,no,It is good.
                        """);
        assertThat(read.questions()).extracting(QuestionFile.Written::line).containsExactly(1, 5);
        assertThat(read.bad()).extracting(BadLine::line).containsExactly(2, 3, 4);
        assertThat(read.bad())
                .extracting(BadLine::reason)
                .satisfiesExactly(
                        one -> assertThat(one).contains("“what” is no kind"),
                        one -> assertThat(one).contains("quotation mark"),
                        one -> assertThat(one).contains("no columns"));
    }

    @Test
    void whatATableCannotKnowIsRefusedAtItsField() {
        assertThat(fieldOf("single,,a,b,Because.")).isEqualTo("text");
        assertThat(fieldOf("single,Q?,,b,Because.")).isEqualTo("right");
        assertThat(fieldOf("single,Q?,a|b,c,Because.")).isEqualTo("right");
        assertThat(fieldOf("single,Q?,a,,Because.")).isEqualTo("wrong");
        assertThat(fieldOf("single,Q?,a,b|a,Because.")).isEqualTo("wrong");
        assertThat(fieldOf("single,Q?,a,1|2|3|4|5|6,Because.")).isEqualTo("wrong");
        assertThat(fieldOf("single,Q?,a,b,")).isEqualTo("explanation");
        assertThat(fieldOf("true_false,Q?,maybe,,Because.")).isEqualTo("right");
        assertThat(fieldOf("number,Q?,many,,Because.")).isEqualTo("right");
        assertThat(fieldOf("number,Q?,5,,Because.,x")).isEqualTo("tolerance");
        assertThat(fieldOf("number,Q?,5,,Because.,-1")).isEqualTo("tolerance");
        assertThat(fieldOf("order,Q?,1|2,,Because.")).isEqualTo("right");
        assertThat(fieldOf("order,Q?,1|2|2,,Because.")).isEqualTo("right");
        assertThat(fieldOf("text,Q?,Paris|paris,,Because.")).isEqualTo("right");
        assertThat(fieldOf("single," + "x".repeat(501) + ",a,b,Because.")).isEqualTo("text");
        assertThat(fieldOf("single,Q?,a," + "x".repeat(121) + ",Because.")).isEqualTo("wrong");
        assertThat(fieldOf("single,Q?,a,b," + "x".repeat(1001))).isEqualTo("explanation");
    }

    @Test
    void textStaysText() {
        var written =
                CsvQuestions.read("single,<b>Is</b> 1 &lt; 2?,<i>yes</i>,no,Because.")
                        .questions()
                        .getFirst();
        var question = CheckDraft.question(written.draft(), List.of("c"));
        assertThat(question.text()).isEqualTo("<b>Is</b> 1 &lt; 2?");
        assertThat(question.task().rightInWords()).isEqualTo("<i>yes</i>");
    }

    @Test
    void nothingStrangeBreaksIt() {
        for (var text :
                List.of("", "\n\n", ",,,", ";", "\"", "\"\"\"", "a", "\t", "question,right\n")) {
            assertThat(CsvQuestions.read(text).questions()).as(text).isEmpty();
        }
        var quotes = CsvQuestions.read("\"x\n".repeat(50_001));
        assertThat(quotes.questions()).isEmpty();
        assertThat(CsvQuestions.read("text,Not wrong but?,right,,So it is.").questions())
                .singleElement()
                .satisfies(one -> assertThat(one.draft().right()).containsExactly("right"));
        assertThat(CsvQuestions.read(",What is it?,a,,Because.").bad())
                .singleElement()
                .satisfies(bad -> assertThat(bad.why().field()).isEqualTo("kind"));
    }

    @Test
    void filesOfAllProgramsAreRead() {
        var text = "single,Größe?,ja,nein,Weil.";
        assertThat(FileText.of(("\uFEFF" + text).getBytes(StandardCharsets.UTF_8))).isEqualTo(text);
        assertThat(FileText.of(text.getBytes(Charset.forName("windows-1252")))).isEqualTo(text);
        assertThat(FileText.of("a\r\nb\rc".getBytes(StandardCharsets.UTF_8))).isEqualTo("a\nb\nc");
        for (var bad : List.of(new byte[0], new byte[300_001], new byte[] {80, 75, 0, 1})) {
            assertThatThrownBy(() -> FileText.of(bad))
                    .isInstanceOfSatisfying(
                            Refusal.class, why -> assertThat(why.field()).isEqualTo("file"));
        }
    }

    @Test
    void aDraftOfAQuestionMakesTheSameQuestion() {
        var read =
                CsvQuestions.read(
                        """
                        several,Which are even?,2|4,1|3,Even numbers end in 0 2 4 6 8.
                        true_false,The sun is a star.,true,,It shines by itself.
                        number,How long is it?,12,,Measure it.,0.5,cm,Use a ruler
                        text,Capital of France?,Paris|Paris city,,It lies on the Seine.
                        order,From small to big,1|2|3,,One comes first.
                        """);
        for (var one : read.questions()) {
            var question = CheckDraft.question(one.draft(), List.of("c"));
            assertThat(CheckDraft.question(Drafts.of(question), List.of("c"))).isEqualTo(question);
        }
    }

    private static String fieldOf(String row) {
        var written = CsvQuestions.read(row).questions().getFirst();
        try {
            CheckDraft.question(written.draft(), List.of("c"));
        } catch (Refusal why) {
            return why.field();
        }
        return "none";
    }
}
