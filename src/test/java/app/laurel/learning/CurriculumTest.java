package app.laurel.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

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
        assertThatIllegalStateException()
                .isThrownBy(() -> new Curriculum(List.of(twice, twice)).units())
                .withMessageContaining("art/colours");
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
        public LessonSpec compose(
                Unit unit, int grade, long seed, int questions, Predicate<String> allowed) {
            var word = new LessonSpec.Word(unit.id(), String.valueOf(questions));
            return new LessonSpec(List.of(), List.of(word), List.of());
        }
    }
}
