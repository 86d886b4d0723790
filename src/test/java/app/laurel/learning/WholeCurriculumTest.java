package app.laurel.learning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/** The built-in curriculum as the application sees it. */
class WholeCurriculumTest {

    private static AnnotationConfigApplicationContext context;
    private static Curriculum curriculum;

    @BeforeAll
    static void start() {
        context = new AnnotationConfigApplicationContext();
        context.register(Curriculum.class, CurriculumNote.class);
        context.scan("app.laurel.learning.curriculum");
        context.refresh();
        curriculum = context.getBean(Curriculum.class);
    }

    @AfterAll
    static void stop() {
        context.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void everyGradeHasMathematicsAndMore(int grade) {
        assertThat(curriculum.subjectsFor(grade)).startsWith("Math").hasSizeGreaterThan(1);
        assertThat(curriculum.unitsFor(grade, "Math")).hasSizeGreaterThan(3);
    }

    @Test
    void everyUnitMakesALesson() {
        for (var unit : curriculum.units()) {
            var lesson = curriculum.compose(unit, unit.fromGrade(), 42, 7, text -> true);
            assertThat(lesson.questions()).as(unit.id()).hasSize(7);
            assertThat(lesson.sections()).as(unit.id()).isNotEmpty();
        }
    }

    @Test
    void everyConceptOfAQuestionIsKnown() {
        for (var unit : curriculum.units()) {
            curriculum.compose(unit, unit.toGrade(), 1, 30, text -> true).questions().stream()
                    .flatMap(question -> question.concepts().stream())
                    .forEach(
                            concept ->
                                    assertThat(curriculum.concept(concept))
                                            .as("%s of %s", concept, unit.id())
                                            .isPresent());
        }
    }

    @Test
    void conceptsBuildOnOneAnother() {
        var later =
                curriculum.concepts().stream()
                        .filter(
                                concept ->
                                        curriculum.gradesOf(concept.id()).orElseThrow().from() > 0);
        assertThat(later)
                .allSatisfy(concept -> assertThat(concept.prerequisites()).hasSizeBetween(1, 3));
        assertThat(curriculum.prerequisites("fractions.add-unlike"))
                .extracting(Concept::id)
                .containsExactly("fractions.add-like", "numbers.factors");
    }

    @Test
    void aParentUnderstandsTheNameOfEachConcept() {
        assertThat(curriculum.concepts())
                .extracting(Concept::name)
                .doesNotHaveDuplicates()
                .allMatch(name -> name.matches("\\p{Lu}[^?!_=]{2,49}"));
    }

    @Test
    void thereAreEnoughConceptsAndSubjects() {
        assertThat(curriculum.subjects()).hasSizeGreaterThanOrEqualTo(8);
        assertThat(curriculum.concepts()).hasSizeGreaterThanOrEqualTo(150);
        assertThat(curriculum.concepts().stream().filter(c -> c.subject().equals("Math")))
                .hasSizeGreaterThanOrEqualTo(80);
    }

    @Test
    void aConceptHasOneNameAndOneSubject() {
        var concepts = new HashMap<String, Concept>();
        for (var unit : curriculum.units()) {
            for (var concept : unit.concepts()) {
                var known = concepts.putIfAbsent(concept.id(), concept);
                assertThat(known == null ? concept : known)
                        .as("%s in %s", concept.id(), unit.id())
                        .isEqualTo(concept);
            }
        }
    }
}
