package app.laurel.mastery;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.learning.Concept;
import app.laurel.learning.Curriculum;
import app.laurel.learning.RecentLessons;
import app.laurel.learning.Unit;
import app.laurel.people.Learner;
import app.laurel.people.PageLook;
import app.laurel.support.LaurelTest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a learner of grade 4 with maths and science is told to do, and why. */
@LaurelTest
class PlanTodayTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final String WEAK = "fractions.add-unlike";

    @Autowired private PlanToday plan;
    @Autowired private Curriculum curriculum;

    private final List<ConceptLevel> levels = new ArrayList<>();
    private final List<Guidance> guidance = new ArrayList<>();
    private final List<Unit> own = new ArrayList<>();
    private int stretch;
    private List<String> subjectsDone = List.of();

    @Test
    void suggestsWhatIsMostOverdueFirst() {
        know("multiplication.tables", TODAY.minusDays(1));
        know("numbers.rounding", TODAY.minusDays(5));
        know(WEAK, TODAY.plusDays(1));
        var first = today().getFirst();
        assertThat(first.why()).isEqualTo(Suggestion.Why.REVIEW);
        assertThat(first.about()).isEqualTo(name(levels.get(1).concept()));
        assertThat(first.more()).isZero();
    }

    @Test
    void practisesAWeakConceptWhosePrerequisitesAreKnown() {
        weak(WEAK);
        prerequisites().forEach(one -> know(one, null));
        var first = today().getFirst();
        assertThat(first.why()).isEqualTo(Suggestion.Why.PRACTISE);
        assertThat(first.about()).isEqualTo(name(WEAK));
    }

    @Test
    void suggestsFirstWhatAWeakConceptBuildsOn() {
        weak(WEAK);
        var missing = prerequisites().getLast();
        prerequisites().stream()
                .filter(one -> !one.equals(missing))
                .forEach(one -> know(one, null));
        var first = today().getFirst();
        assertThat(first.why()).isEqualTo(Suggestion.Why.FIRST);
        assertThat(first.about()).isEqualTo(name(missing));
        assertThat(first.before()).isEqualTo(name(WEAK));
    }

    @Test
    void whatAParentHidIsNotWhatToBeginWith() {
        weak(WEAK);
        prerequisites().forEach(this::weak);
        for (var hidden : prerequisites()) {
            guidance.add(new Guidance(1, Guidance.Kind.CONCEPT, hidden, true));
        }
        var first = today().getFirst();
        assertThat(first.why()).isEqualTo(Suggestion.Why.PRACTISE);
        assertThat(first.about()).isEqualTo(name(WEAK));
        guidance.removeLast();
        assertThat(today().getFirst().why()).isEqualTo(Suggestion.Why.FIRST);
    }

    @Test
    void parentOverrules() {
        weak(WEAK);
        prerequisites().forEach(one -> know(one, null));
        guidance.add(new Guidance(1, Guidance.Kind.CONCEPT, WEAK, true));
        assertThat(today())
                .extracting(Suggestion::why)
                .isSubsetOf(Suggestion.Why.NEW, Suggestion.Why.MORE);
        guidance.add(new Guidance(1, Guidance.Kind.CONCEPT, "multiplication.tables", false));
        guidance.add(new Guidance(1, Guidance.Kind.SUBJECT, "History", false));
        assertThat(today().getFirst().about()).isEqualTo(name("multiplication.tables"));
        assertThat(today().getFirst().why()).isEqualTo(Suggestion.Why.ASKED);
        assertThat(today().get(1).subject()).isEqualTo("History");
    }

    @Test
    void givesEachSubjectItsTurn() {
        assertThat(today()).extracting(Suggestion::why).containsOnly(Suggestion.Why.NEW);
        assertThat(today())
                .extracting(Suggestion::subject)
                .containsExactly("Math", "Science", "Math");
        subjectsDone = List.of("Math");
        assertThat(today())
                .extracting(Suggestion::subject)
                .containsExactly("Science", "Math", "Science");
    }

    @Test
    void followsSuccessBeyondTheGrade() {
        var usual = today().getFirst().unitId();
        assertThat(curriculum.unit(usual).orElseThrow().suits(4)).isTrue();
        stretch = 2;
        assertThat(curriculum.unit(today().getFirst().unitId()).orElseThrow().suits(6)).isTrue();
    }

    @Test
    void aFamilysOwnLessonIsSomethingNewAndIsReviewedLater() {
        own.add(
                new Unit(
                        "own/1",
                        "Science",
                        "Volcanoes",
                        "🌋",
                        4,
                        4,
                        "Why some mountains erupt.",
                        List.of(new Concept("own.volcanoes", "How volcanoes work", "Science"))));
        assertThat(today())
                .filteredOn(one -> one.why() == Suggestion.Why.NEW)
                .extracting(Suggestion::unitId)
                .contains("own/1");
        know("own.volcanoes", TODAY.minusDays(1));
        var first = today().getFirst();
        assertThat(first.why()).isEqualTo(Suggestion.Why.REVIEW);
        assertThat(first.unitId()).isEqualTo("own/1");
        assertThat(first.about()).isEqualTo("How volcanoes work");
    }

    @Test
    void whatIsNewFollowsWhatIsKnownOrGoesOnWithIt() {
        own.add(
                new Unit(
                        "own/1",
                        "Science",
                        "Volcanoes",
                        "🌋",
                        4,
                        4,
                        "Why some mountains erupt.",
                        List.of(
                                new Concept(
                                        "own.volcanoes",
                                        "How volcanoes work",
                                        "Science",
                                        List.of("own.rocks", "multiplication.tables")))));
        assertThat(ofFamily().why()).isEqualTo(Suggestion.Why.NEW);
        assertThat(ofFamily().about()).isEmpty();
        know("multiplication.tables", null);
        assertThat(ofFamily().why()).isEqualTo(Suggestion.Why.NEW);
        assertThat(ofFamily().about()).isEqualTo(name("multiplication.tables"));
        know("own.volcanoes", null);
        assertThat(ofFamily().why()).isEqualTo(Suggestion.Why.MORE);
        assertThat(ofFamily().about()).isEmpty();
    }

    private Suggestion ofFamily() {
        return today().stream()
                .filter(one -> one.unitId().equals("own/1"))
                .findFirst()
                .orElseThrow();
    }

    private List<Suggestion> today() {
        var learner =
                new Learner(
                        1,
                        2,
                        "Mia",
                        "🦊",
                        "sun",
                        4,
                        List.of("Math", "Science"),
                        false,
                        PageLook.PLAYFUL,
                        null,
                        false,
                        null);
        var math =
                new SubjectPerformance(
                        1, "Math", 80, 3, 21, 17, null, stretch, Instant.EPOCH, Level.BEGINNER);
        return plan.forLearner(
                learner,
                new RecentLessons(List.of(), Set.of(), subjectsDone),
                new Standing(
                        List.of(),
                        List.of(),
                        levels,
                        List.of(math),
                        Map.of(),
                        guidance,
                        Map.of(),
                        Map.of()),
                TODAY,
                own);
    }

    private List<String> prerequisites() {
        return curriculum.concept(WEAK).orElseThrow().prerequisites();
    }

    private String name(String concept) {
        return curriculum.concept(concept).map(Concept::name).orElseThrow();
    }

    private void know(String concept, @Nullable LocalDate due) {
        answered(concept, true, due);
    }

    private void weak(String concept) {
        answered(concept, false, null);
    }

    private void answered(String concept, boolean right, @Nullable LocalDate due) {
        var recent = Recent.NOTHING;
        for (var i = 0; i < 6; i++) {
            recent = recent.and(right);
        }
        var subject = curriculum.concept(concept).map(Concept::subject).orElse("Science");
        levels.add(
                ConceptLevel.of(1, concept, subject, right ? 6 : 0, 6, recent, Instant.EPOCH, due));
    }
}
