package app.laurel.learning.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import app.laurel.learning.Concept;
import app.laurel.learning.LessonSpec;
import app.laurel.learning.LessonSpec.Section;
import app.laurel.learning.LessonSpec.Word;
import app.laurel.learning.Unit;
import app.laurel.questions.ChooseOne;
import app.laurel.questions.Question;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CheckLessonTest {

    private final List<Section> sections =
            new ArrayList<>(
                    List.of(
                            new Section("Cold", "Ice is cold and hard.", null),
                            new Section("Warm", "Warm ice turns to water.", null),
                            new Section("Wet", "Water can flow and drip.", null)));
    private final List<Word> words = new ArrayList<>(List.of(new Word("ice", "frozen water")));
    private final List<Question> questions =
            new ArrayList<>(
                    List.of(
                            question("What is ice?"),
                            question("What melts ice?"),
                            question("Where is ice found?"),
                            question("How does ice feel?"),
                            question("Who likes ice?")));

    @Test
    void aGoodLessonIsLeftAlone() {
        assertThat(findings()).isEmpty();
    }

    @Test
    void namesThePartAndTheReason() {
        sections.set(1, new Section("Warm", "Ice melts and melts and melts away in June.", null));
        assertThat(findings())
                .singleElement()
                .satisfies(
                        finding -> {
                            assertThat(finding.part()).isEqualTo(Part.SECTION);
                            assertThat(finding.number()).isEqualTo(2);
                            assertThat(finding.rule()).isEqualTo(Rule.LONG_SENTENCE);
                            assertThat(finding)
                                    .hasToString(
                                            "Section 2: the sentence “Ice melts and melts and melts"
                                                    + " away in June.” has 9 words; 8 are the limit"
                                                    + " for the grade");
                        });
    }

    @Test
    void countsWhatThereIsToRead() {
        sections.set(0, new Section("Cold", "Ice is cold. ".repeat(30), null));
        assertThat(rules()).containsExactly(Rule.LONG_SECTION);
        sections.add(new Section("More", "Ice is cold. ".repeat(26), null));
        sections.add(new Section("More", "Ice is cold. ".repeat(26), null));
        assertThat(rules()).contains(Rule.LONG_SECTION, Rule.TOO_MUCH_TO_READ);
    }

    @Test
    void missesWhatIsNotThere() {
        sections.removeLast();
        words.clear();
        questions.subList(2, 5).clear();
        assertThat(rules())
                .containsExactlyInAnyOrder(
                        Rule.TOO_FEW_SECTIONS,
                        Rule.NO_WORDS,
                        Rule.TOO_FEW_QUESTIONS,
                        Rule.CONCEPT_NOT_ASKED);
    }

    @Test
    void findsWhatIsHardToRead() {
        sections.set(
                0, new Section("Cold", "Crystallisation necessitates considerable cooling.", null));
        assertThat(rules()).containsExactly(Rule.HARD_TO_READ);
    }

    @Test
    void findsHardQuestions() {
        questions.replaceAll(
                question ->
                        asked(
                                "Does considerable refrigeration " + question.text(),
                                List.of("yes", "no", "perhaps"),
                                "Crystallisation necessitates considerable refrigeration.",
                                "ice"));
        assertThat(rules()).containsExactly(Rule.HARD_QUESTIONS);
    }

    @Test
    void looksAtEachQuestion() {
        questions.add(question("what is ICE"));
        questions.add(asked("Is it hot?", List.of("yes", "no"), "Ice is always cold.", "ice"));
        questions.add(asked("Is it old?", List.of("7", "7.0", "8"), "Nobody knows that.", "ice"));
        questions.add(asked("Is it new?", List.of("a", "b", "c"), "It is", "ice"));
        questions.add(asked("Is it big?", List.of("So it is", "b", "c"), "So it is.", "ice"));
        questions.add(asked("Is it wet?", List.of("a", "b", "c"), "It is so wet.", "snow"));
        questions.add(asked("Is it dry?", List.of("Option A", "b", "c"), "It is dry.", "ice"));
        assertThat(findings())
                .extracting(Finding::number, Finding::rule)
                .containsExactly(
                        tuple(6, Rule.ASKED_TWICE),
                        tuple(7, Rule.TOO_FEW_OPTIONS),
                        tuple(8, Rule.EQUAL_OPTIONS),
                        tuple(9, Rule.NO_EXPLANATION),
                        tuple(10, Rule.EXPLANATION_REPEATS),
                        tuple(11, Rule.UNKNOWN_CONCEPT),
                        tuple(12, Rule.PLACEHOLDER));
    }

    @Test
    void aQuestionTestsSomething() {
        questions.add(
                new Question(
                        "Is it so?",
                        null,
                        null,
                        new ChooseOne(List.of("a", "b", "c"), 0),
                        "It is so now.",
                        List.of()));
        assertThat(rules()).containsExactly(Rule.NO_CONCEPT);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Snow is cold, is it not? | true
                    Think of COLD.           | true
                    Some say it is colder.   | false
                    What does your hand say? | false
                    """)
    void aHintShowsTheWayOnly(String hint, boolean tells) {
        questions.add(
                new Question(
                        "How does it feel?",
                        null,
                        hint,
                        new ChooseOne(List.of("cold", "hot", "soft"), 0),
                        "Ice takes warmth from the hand.",
                        List.of("ice")));
        assertThat(rules()).isEqualTo(tells ? List.of(Rule.HINT_TELLS) : List.of());
    }

    @Test
    void readingAloneLeavesTheQuestionsOut() {
        questions.clear();
        assertThat(CheckLesson.reading(unit(), lesson())).isEmpty();
    }

    private static Question question(String text) {
        return asked(text, List.of("cold", "hot", "soft"), "Ice is always cold.", "ice");
    }

    private static Question asked(String text, List<String> options, String why, String concept) {
        return new Question(text, null, null, new ChooseOne(options, 0), why, List.of(concept));
    }

    private static Unit unit() {
        var concept = new Concept("ice", "Ice and water", "Science");
        return new Unit("x", "Science", "Ice", "🧊", 3, 4, "What ice is.", List.of(concept));
    }

    private LessonSpec lesson() {
        return new LessonSpec(sections, words, questions);
    }

    private List<Finding> findings() {
        return CheckLesson.whole(unit(), lesson());
    }

    private List<Rule> rules() {
        return findings().stream().map(Finding::rule).toList();
    }
}
