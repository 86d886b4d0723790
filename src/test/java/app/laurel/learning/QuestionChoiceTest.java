package app.laurel.learning;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.questions.ChooseOne;
import app.laurel.questions.Question;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Which questions a lesson has. */
class QuestionChoiceTest {

    private final List<Question> pool =
            Stream.of("a", "b", "c")
                    .flatMap(
                            concept ->
                                    IntStream.range(0, 6)
                                            .mapToObj(i -> question(concept + i, concept)))
                    .toList();

    @Test
    void prefersWhatIsDueButNotOnlyThat() {
        var chosen = texts(new QuestionChoice(7, Set.of("b"), text -> true));
        assertThat(chosen).hasSize(7);
        assertThat(chosen).filteredOn(text -> text.startsWith("b")).hasSize(5);
    }

    @Test
    void bringsBackWhatWasRightOnlyForWhatIsDue() {
        var chosen = texts(new QuestionChoice(7, Set.of("b"), text -> text.equals("a1")));
        assertThat(chosen).containsExactly("a1", "b0", "b1", "b2", "b3", "b4", "b5");
    }

    @Test
    void isShorterRatherThanAskingWhatIsKnown() {
        var fresh = Set.of("a0", "b3", "c5");
        assertThat(texts(new QuestionChoice(7, Set.of(), fresh::contains)))
                .containsExactlyInAnyOrderElementsOf(fresh);
    }

    @Test
    void isLearntAgainWhereHardlyAnythingElseIsLeft() {
        var chosen = texts(new QuestionChoice(7, Set.of(), text -> text.equals("c5")));
        assertThat(chosen).hasSize(7).contains("c5");
    }

    private List<String> texts(QuestionChoice choice) {
        return choice.outOf(pool).stream().map(Question::text).toList();
    }

    private static Question question(String text, String concept) {
        return new Question(
                text,
                null,
                null,
                new ChooseOne(List.of("yes", "no"), 0),
                "because",
                List.of(concept));
    }
}
