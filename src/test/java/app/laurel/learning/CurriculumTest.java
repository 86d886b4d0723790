package app.laurel.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import app.laurel.platform.StartFailure;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

class CurriculumTest {

    private final Curriculum curriculum =
            new Curriculum(
                    List.of(
                            new Source(
                                    unit("zoo/animals", "Zoology", 1, 3),
                                    unit("history/rome", "History", 4, 6),
                                    unit("history/machines", "History", 7, 8)),
                            new Source(
                                    unit("math/adding", "Math", 0, 1),
                                    unit("art/colours", "Art", 2, 3),
                                    unit("reading/letters", "Reading", 0, 2))));

    @Test
    void subjectsStandInTheUsualOrderAndOthersBehindThem() {
        assertThat(curriculum.subjects())
                .containsExactly("Math", "Reading", "History", "Art", "Zoology");
    }

    @Test
    void unitsSuitTheGrade() {
        assertThat(curriculum.unitsFor(5, "History"))
                .extracting(Unit::id)
                .containsExactly("history/rome");
    }

    @Test
    void aGradeWithoutUnitsTakesTheNearestBelow() {
        assertThat(curriculum.unitsFor(12, "History"))
                .extracting(Unit::id)
                .containsExactly("history/machines");
    }

    @Test
    void aGradeBelowAllUnitsHasNone() {
        assertThat(curriculum.unitsFor(2, "History")).isEmpty();
        assertThat(curriculum.subjectsFor(1)).containsExactly("Math", "Reading", "Zoology");
    }

    @Test
    void findsUnitsAndConceptsById() {
        assertThat(curriculum.unit("art/colours")).map(Unit::subject).contains("Art");
        assertThat(curriculum.unit("art/music")).isEmpty();
        assertThat(curriculum.concept("c:art/colours")).map(Concept::name).contains("Concept");
        assertThat(curriculum.concept("c:art/music")).isEmpty();
    }

    @Test
    void theSourceOfTheUnitComposesTheLesson() {
        var unit = curriculum.unit("history/rome").orElseThrow();
        assertThat(curriculum.compose(unit, 5, 1, 3, text -> true).words())
                .containsExactly(new LessonSpec.Word("history/rome", "3"));
    }

    @Test
    void aUnitOfNobodyCannotBeComposed() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () ->
                                curriculum.compose(
                                        unit("art/music", "Art", 1, 2), 1, 1, 3, text -> true))
                .withMessageContaining("art/music");
    }

    @Test
    void twoUnitsOfTheSameIdAreAMistake() {
        var twice = new Source(unit("art/colours", "Art", 1, 2));
        assertThatExceptionOfType(MalformedCurriculum.class)
                .isThrownBy(() -> new Curriculum(List.of(twice, twice)).units())
                .withMessageContaining("art/colours");
    }

    @Test
    void knowsWhatComesBeforeAConceptAndWhoTeachesIt() {
        var counting = new Concept("counting", "Counting", "Math");
        var adding = new Concept("adding", "Adding", "Math", List.of("counting"));
        var taught =
                new Curriculum(
                        List.of(
                                new Source(unit("math/one", 0, 1, counting)),
                                new Source(
                                        unit("math/two", 1, 2, adding, counting),
                                        unit("math/three", 3, 4, counting))));
        assertThat(taught.concepts()).containsExactly(counting, adding);
        assertThat(taught.prerequisites("adding")).containsExactly(counting);
        assertThat(taught.prerequisites("counting")).isEmpty();
        assertThat(taught.unitsTeaching("counting"))
                .extracting(Unit::id)
                .containsExactly("math/one", "math/two", "math/three");
        assertThat(taught.gradesOf("counting")).contains(new GradeRange(0, 4));
        assertThat(taught.gradesOf("dividing")).isEmpty();
        assertThat(taught.unitsTeaching("dividing")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    dividing | nobody teaches the prerequisite 'dividing'
                    a        | go in a circle: a → a
                    b        | go in a circle: a → b → a
                    later    | starts in grade 2, but its prerequisite 'later' only in grade 3
                    c,c      | names the prerequisite 'c' twice
                    """)
    void refusesPrerequisitesThatNobodyCanMeet(String before, String reason) {
        var broken =
                new Curriculum(
                        List.of(
                                new Source(
                                        unit(
                                                "math/x",
                                                2,
                                                3,
                                                concept("a", before.split(",")),
                                                concept("b", "c", "a"),
                                                concept("c")),
                                        unit("math/y", 3, 4, concept("later")))));
        assertThatExceptionOfType(MalformedCurriculum.class)
                .isThrownBy(broken::afterSingletonsInstantiated)
                .withMessageContaining("file of a: 'a': ")
                .withMessageContaining(reason);
    }

    @Test
    void nothingStartsWithABrokenCurriculum() {
        try (var context = new AnnotationConfigApplicationContext()) {
            context.register(Curriculum.class);
            context.registerBean(
                    LessonSource.class, () -> new Source(unit("math/x", 2, 3, concept("a", "b"))));
            assertThatExceptionOfType(StartFailure.class)
                    .isThrownBy(context::refresh)
                    .withMessage("file of a: 'a': nobody teaches the prerequisite 'b'");
        }
    }

    @Test
    void whatTheBuildHasCheckedDoesNotKeepAStartWaiting() {
        var checked = mock(LessonSource.class);
        when(checked.isChecked()).thenReturn(true);

        new Curriculum(List.of(checked)).afterSingletonsInstantiated();

        verify(checked, never()).units();
    }

    @Test
    void whatIsOnlyPartlyCheckedIsReadBeforeTheStart() {
        var checked = mock(LessonSource.class);
        when(checked.isChecked()).thenReturn(true);
        var broken = new Source(unit("math/x", 2, 3, concept("a", "b")));

        assertThatExceptionOfType(StartFailure.class)
                .isThrownBy(
                        () ->
                                new Curriculum(List.of(checked, broken))
                                        .afterSingletonsInstantiated());
    }

    private static Concept concept(String id, String... before) {
        return new Concept(id, id, "Math", List.of(before));
    }

    private static Unit unit(String id, int from, int to, Concept... concepts) {
        return new Unit(id, "Math", id, "🎨", from, to, "Summary.", List.of(concepts));
    }

    private static Unit unit(String id, String subject, int from, int to) {
        var concepts = List.of(new Concept("c:" + id, "Concept", subject));
        return new Unit(id, subject, id, "🎨", from, to, "Summary.", concepts);
    }

    private record Source(Unit... all) implements LessonSource {
        @Override
        public List<Unit> units() {
            return List.of(all);
        }

        @Override
        public String placeOf(Concept concept) {
            return "file of " + concept.id();
        }

        @Override
        public LessonSpec compose(
                Unit unit, int grade, long seed, int questions, Predicate<String> allowed) {
            var word = new LessonSpec.Word(unit.id(), String.valueOf(questions));
            return new LessonSpec(List.of(), List.of(word), List.of());
        }
    }
}
