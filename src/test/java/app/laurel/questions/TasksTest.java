package app.laurel.questions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.laurel.platform.NotFound;
import java.util.HashSet;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

/** What every kind of question takes for right, for wrong, and for no answer. */
class TasksTest {

    private static final List<String> ABC = List.of("a", "b", "c");
    private static final ChooseOne ONE = new ChooseOne(ABC, 2);
    private static final ChooseSeveral SEVERAL = new ChooseSeveral(ABC, List.of(2, 0));
    private static final TrueOrFalse STATEMENT = new TrueOrFalse(false);
    private static final WriteText TEXT = new WriteText(List.of("colour", "color"), false);
    private static final PutInOrder ORDER = new PutInOrder(ABC, List.of(1, 2, 0));
    private static final List<Task> ALL =
            List.of(ONE, SEVERAL, STATEMENT, new GiveNumber("3/4", "0.1", "m"), TEXT, ORDER);

    @Test
    void everySolutionIsRightAndSaysSo() {
        assertThat(ALL)
                .allSatisfy(
                        task ->
                                assertThat(task.grade(task.solution()))
                                        .isEqualTo(new Graded(true, task.rightInWords())));
        assertThat(ALL).extracting(Task::kind).containsExactly(Kind.values());
    }

    @Test
    void inAnotherOrderTheSameIsRight() {
        var dice = new SplittableRandom(5);
        for (var n = 0; n < 30; n++) {
            for (var task : ALL) {
                var other = task.reordered(dice);
                assertThat(other.grade(other.solution()).correct()).isTrue();
                assertThat(other.options()).containsExactlyInAnyOrderElementsOf(task.options());
                assertThat(other.rightInWords().split("; "))
                        .containsExactlyInAnyOrder(task.rightInWords().split("; "));
                if (List.of(ONE, SEVERAL, ORDER).contains(task)) {
                    assertThat(other.options()).isNotEqualTo(task.options());
                }
            }
        }
    }

    @Test
    void oneOptionIsRight() {
        assertThat(ONE.grade(new Response.Option(1))).isEqualTo(new Graded(false, "b"));
        assertThat(STATEMENT.grade(new Response.Option(0))).isEqualTo(new Graded(false, "True"));
    }

    @Test
    void severalAreRightOnlyTogether() {
        assertThat(several(0, 2)).isEqualTo(new Graded(true, "a; c"));
        assertThat(several(2, 0).correct()).isTrue();
        assertThat(several(0).correct()).isFalse();
        assertThat(several(0, 1, 2)).isEqualTo(new Graded(false, "a; b; c"));
        assertThatThrownBy(() -> several()).hasMessage("questions.several.none");
    }

    @Test
    void onlyTheWholeOrderIsRight() {
        assertThat(order(1, 2, 0)).isEqualTo(new Graded(true, "b → c → a"));
        assertThat(order(0, 1, 2)).isEqualTo(new Graded(false, "a → b → c"));
    }

    @Test
    void whatDoesNotExistIsNotFound() {
        notFound(ONE, new Response.Option(3));
        notFound(ONE, new Response.Option(-1));
        notFound(ONE, new Response.Options(List.of(2)));
        notFound(ONE, new Response.Written("c"));
        notFound(STATEMENT, new Response.Option(2));
        notFound(SEVERAL, new Response.Options(List.of(0, 3)));
        notFound(SEVERAL, new Response.Options(List.of(-1)));
        notFound(SEVERAL, new Response.Options(List.of(0, 2, 0)));
        notFound(SEVERAL, new Response.Options(List.of(0, 0)));
        notFound(SEVERAL, new Response.Option(0));
        notFound(TEXT, new Response.Option(0));
        notFound(ORDER, new Response.Order(List.of(1, 2)));
        notFound(ORDER, new Response.Order(List.of(1, 2, 2)));
        notFound(ORDER, new Response.Order(List.of(1, 2, 3)));
        notFound(ORDER, new Response.Order(List.of()));
        notFound(ORDER, new Response.Order(IntStream.range(0, 100_000).boxed().toList()));
        notFound(ORDER, new Response.Options(List.of(1, 2, 0)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Colour          | true
                    ' COLOUR '      | true
                    color           | true
                    "colour".       | true
                    'colour!?'      | true
                    Ｃｏｌｏｕｒ     | true
                    co lour         | false
                    coulor          | false
                    colóur          | false
                    colours         | false
                    ?               | false
                    """)
    void caseSpaceAndMarksAtTheEndsDoNotCount(String written, boolean right) {
        assertThat(text(TEXT, written).correct()).isEqualTo(right);
    }

    @Test
    void whatIsInsideCounts() {
        var dont = new WriteText(List.of("don't", "New York", "well-known", "Straße"), false);
        assertThat(text(dont, "Don’t").correct()).isTrue();
        assertThat(text(dont, "dont").correct()).isFalse();
        assertThat(text(dont, "new \u00a0 york").correct()).isTrue();
        assertThat(text(dont, "newyork").correct()).isFalse();
        assertThat(text(dont, "well‐known").correct()).isTrue();
        assertThat(text(dont, "STRASSE").correct()).isTrue();
    }

    @Test
    void accentsAreOptionalWhereTheAuthorSaysSo() {
        var strict = new WriteText(List.of("niño"), false);
        var kind = new WriteText(List.of("niño"), true);
        assertThat(text(strict, "nin\u0303o").correct()).isTrue();
        assertThat(text(strict, "nino").correct()).isFalse();
        assertThat(text(kind, "nino").correct()).isTrue();
        assertThat(text(kind, "Niñó").correct()).isTrue();
        assertThat(text(kind, "nina").correct()).isFalse();
    }

    @Test
    void aMarkCanBeTheAnswer() {
        var mark = new WriteText(List.of("?"), false);
        assertThat(text(mark, " ? ").correct()).isTrue();
        assertThat(text(mark, "!").correct()).isFalse();
    }

    @Test
    void nothingAndTooMuchAreNoAnswers() {
        assertThatThrownBy(() -> text(TEXT, " \n ")).hasMessage("questions.text.none");
        for (var part : List.of("a", " ", "é", "\u0000", "😀")) {
            assertThatThrownBy(() -> text(TEXT, part.repeat(100_000)))
                    .hasMessage("questions.too-long");
        }
        assertThatThrownBy(() -> text(TEXT, "a".repeat(201))).hasMessage("questions.too-long");
        assertThat(text(TEXT, "a".repeat(200)).correct()).isFalse();
    }

    @Test
    void anOrderIsNeverShownAsItIsRight() {
        var inOrder = List.of("one", "two", "three");
        var shown = new HashSet<List<String>>();
        for (var seed = 0; seed < 200; seed++) {
            var task = PutInOrder.shuffled(inOrder, new SplittableRandom(seed));
            assertThat(task.rightInWords()).isEqualTo("one → two → three");
            shown.add(task.options());
        }
        assertThat(shown).hasSize(5).doesNotContain(inOrder);
    }

    @Test
    void authorsCannotWriteWhatCannotBeAnswered() {
        refused(() -> new ChooseOne(List.of("a"), 0));
        refused(() -> new ChooseOne(ABC, 3));
        refused(() -> new ChooseSeveral(ABC, List.of()));
        refused(() -> new ChooseSeveral(ABC, List.of(0, 0)));
        refused(() -> new ChooseSeveral(ABC, List.of(0, 3)));
        refused(() -> new WriteText(List.of(), false));
        refused(() -> new WriteText(List.of(" "), false));
        refused(() -> new PutInOrder(ABC, List.of(0, 1, 2)));
        refused(() -> new PutInOrder(ABC, List.of(0, 2)));
        refused(() -> new PutInOrder(List.of("a", "a", "b"), List.of(2, 1, 0)));
        assertThat(new WriteText(List.of("Rhine", "rhine."), false).hasTwice()).isTrue();
        assertThat(new WriteText(List.of("Rhine", "Rhein"), false).hasTwice()).isFalse();
    }

    @Test
    void everyKindIsKeptAsJson() {
        var json = JsonMapper.shared();
        for (var task : ALL) {
            var question = new Question("Why?", null, "Think.", task, "So.", List.of("x.y"));
            var written = json.writeValueAsString(question);
            assertThat(written).contains("\"kind\":\"" + task.kind() + "\"");
            assertThat(json.readValue(written, Question.class)).isEqualTo(question);
        }
    }

    @Test
    void aQuestionFromBeforeThereWereKindsIsASingleChoice() {
        var old =
                """
                {"text": "Is ice water?", "picture": null, "options": ["No", "Yes"], "right": 1,
                 "explanation": "It is frozen water.", "concepts": ["matter.states"]}
                """;
        assertThat(JsonMapper.shared().readValue(old, Question.class))
                .isEqualTo(
                        new Question(
                                "Is ice water?",
                                null,
                                null,
                                new ChooseOne(List.of("No", "Yes"), 1),
                                "It is frozen water.",
                                List.of("matter.states")));
    }

    private static Graded several(Integer... places) {
        return SEVERAL.grade(new Response.Options(List.of(places)));
    }

    private static Graded order(Integer... places) {
        return ORDER.grade(new Response.Order(List.of(places)));
    }

    private static Graded text(Task task, String written) {
        return task.grade(new Response.Written(written));
    }

    private static void notFound(Task task, Response response) {
        assertThatThrownBy(() -> task.grade(response)).isInstanceOf(NotFound.class);
    }

    private static void refused(ThrowingCallable making) {
        assertThatIllegalArgumentException().isThrownBy(making);
    }
}
