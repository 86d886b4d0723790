package app.laurel.learning.curriculum.math;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.learning.CurriculumNote;
import app.laurel.learning.Unit;
import app.laurel.learning.check.CheckLesson;
import app.laurel.questions.ChooseOne;
import app.laurel.questions.Question;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.core.io.support.ResourcePatternResolver;

/** What holds for every question of every unit, whatever the seed. */
class MathLessonsTest {

    private static final int SEEDS = 60;
    private static final int QUESTIONS = 7;
    private static final ResourcePatternResolver FILES = new PathMatchingResourcePatternResolver();
    private static final MathLessons LESSONS = new MathLessons(FILES, new CurriculumNote(FILES));

    static List<Unit> units() {
        return LESSONS.units();
    }

    @ParameterizedTest
    @MethodSource("units")
    void everyChoiceHasFourDifferentOptionsAndEveryQuestionAnExplanation(Unit unit) {
        everyQuestion(unit)
                .forEach(
                        question -> {
                            if (question.task() instanceof ChooseOne choice) {
                                assertThat(choice.options())
                                        .as(question.text())
                                        .hasSize(4)
                                        .doesNotHaveDuplicates()
                                        .noneMatch(String::isBlank);
                            }
                            assertThat(question.explanation())
                                    .as(question.text())
                                    .hasSizeBetween(10, 400)
                                    .matches("(?s).*[.!]");
                            assertThat(question.text()).hasSizeBetween(3, 200);
                            assertThat(question.concepts())
                                    .containsExactly(unit.concepts().getFirst().id());
                        });
    }

    @ParameterizedTest
    @MethodSource("units")
    void theCheckerHasNothingToMend(Unit unit) {
        for (int grade = unit.fromGrade(); grade <= unit.toGrade(); grade++) {
            for (long seed = 0; seed < 5; seed++) {
                assertThat(
                                CheckLesson.whole(
                                        unit, LESSONS.compose(unit, grade, seed, 12, text -> true)))
                        .isEmpty();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("units")
    void oneOptionIsRightAndItIsTheOneThatCounts(Unit unit) {
        everyQuestion(unit)
                .forEach(
                        question -> {
                            var told = Checks.told(question);
                            var check = Checks.of(told);
                            var right = question.task().rightInWords();
                            assertThat(check.accepts(told, right))
                                    .as("%s of %s", right, question)
                                    .isTrue();
                            assertThat(question.task().options())
                                    .as(question.text())
                                    .allMatch(
                                            option ->
                                                    option.equals(right)
                                                            || !check.accepts(told, option));
                        });
    }

    @ParameterizedTest
    @MethodSource("units")
    void everyEquationInAnExplanationHolds(Unit unit) {
        everyQuestion(unit)
                .forEach(
                        question ->
                                assertThat(Calculator.equations(question.explanation()))
                                        .as("%s: %s", question.text(), question.explanation())
                                        .allMatch(Calculator::holds));
    }

    @ParameterizedTest
    @MethodSource("units")
    void theTextAloneDecidesWhatIsRight(Unit unit) {
        var answers = new HashMap<String, String>();
        everyQuestion(unit)
                .forEach(
                        question -> {
                            var right = question.task().rightInWords();
                            assertThat(answers.merge(question.text(), right, (old, now) -> old))
                                    .as(question.text())
                                    .isEqualTo(right);
                        });
    }

    @ParameterizedTest
    @MethodSource("units")
    void aLessonNeverAsksTheSameTwice(Unit unit) {
        for (int grade = unit.fromGrade(); grade <= unit.toGrade(); grade++) {
            for (long seed = 0; seed < SEEDS; seed++) {
                assertThat(lesson(unit, grade, seed))
                        .as("grade %s, seed %s", grade, seed)
                        .hasSize(QUESTIONS)
                        .extracting(Question::text)
                        .doesNotHaveDuplicates();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("units")
    void theSameSeedGivesTheSameLessonAndAnotherSeedAnother(Unit unit) {
        assertThat(LESSONS.compose(unit, unit.toGrade(), 7, QUESTIONS, text -> true))
                .isEqualTo(LESSONS.compose(unit, unit.toGrade(), 7, QUESTIONS, text -> true))
                .isNotEqualTo(LESSONS.compose(unit, unit.toGrade(), 8, QUESTIONS, text -> true));
    }

    @ParameterizedTest
    @MethodSource("units")
    void questionsThatAreNotAllowedStayAwayWhileThereAreOthers(Unit unit) {
        var known = new HashSet<String>();
        lesson(unit, unit.fromGrade(), 1).forEach(question -> known.add(question.text()));
        assertThat(
                        LESSONS.compose(
                                        unit,
                                        unit.fromGrade(),
                                        1,
                                        QUESTIONS,
                                        text -> !known.contains(text))
                                .questions())
                .hasSize(QUESTIONS)
                .extracting(Question::text)
                .doesNotContainAnyElementsOf(known);
    }

    @ParameterizedTest
    @MethodSource("units")
    void whenNothingIsAllowedTheLessonIsStillFull(Unit unit) {
        assertThat(LESSONS.compose(unit, unit.toGrade(), 3, QUESTIONS, text -> false).questions())
                .hasSize(QUESTIONS);
    }

    @ParameterizedTest
    @MethodSource("units")
    void theRightOptionStandsInEveryPlace(Unit unit) {
        assertThat(
                        everyQuestion(unit)
                                .map(Question::task)
                                .filter(ChooseOne.class::isInstance)
                                .map(task -> ((ChooseOne) task).right())
                                .distinct()
                                .toList())
                .containsExactlyInAnyOrder(0, 1, 2, 3);
    }

    @ParameterizedTest
    @MethodSource("units")
    void picturesSayWhatTheyShowAndUseTheColoursOfThePage(Unit unit) {
        everyQuestion(unit)
                .map(Question::picture)
                .filter(picture -> picture != null)
                .forEach(
                        picture ->
                                assertThat(picture)
                                        .startsWith("<svg ")
                                        .endsWith("</svg>")
                                        .contains("role=\"img\"")
                                        .containsPattern("aria-label=\"[^\"]+\"")
                                        .doesNotContain("NaN")
                                        .doesNotContainPattern("#[0-9a-f]{3,6}"));
    }

    @Test
    void everyGradeHasSomethingToLearn() {
        Map<Integer, Long> unitsOfGrade = new HashMap<>();
        for (int grade = 0; grade <= 12; grade++) {
            int wanted = grade;
            unitsOfGrade.put(grade, units().stream().filter(unit -> unit.suits(wanted)).count());
        }
        assertThat(unitsOfGrade.values()).allMatch(count -> count >= 4);
        assertThat(units().stream().filter(unit -> unit.fromGrade() <= 8)).hasSizeGreaterThan(30);
    }

    private static List<Question> lesson(Unit unit, int grade, long seed) {
        return LESSONS.compose(unit, grade, seed, QUESTIONS, text -> true).questions();
    }

    private static Stream<Question> everyQuestion(Unit unit) {
        return IntStream.rangeClosed(unit.fromGrade(), unit.toGrade())
                .boxed()
                .flatMap(
                        grade ->
                                IntStream.range(0, SEEDS)
                                        .boxed()
                                        .flatMap(seed -> lesson(unit, grade, seed).stream()));
    }
}
