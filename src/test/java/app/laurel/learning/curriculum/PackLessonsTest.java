package app.laurel.learning.curriculum;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import app.laurel.learning.CurriculumNote;
import app.laurel.learning.Unit;
import app.laurel.questions.Question;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.core.io.support.ResourcePatternResolver;

class PackLessonsTest {

    private static final ResourcePatternResolver FILES = new PathMatchingResourcePatternResolver();

    private final PackLessons lessons = new PackLessons(FILES, new CurriculumNote(FILES));
    private final Unit unit =
            lessons.units().stream()
                    .filter(candidate -> candidate.id().equals("science/solid-liquid-gas"))
                    .findFirst()
                    .orElseThrow();

    @Test
    void mathematicsIsNotAPack() {
        assertThat(lessons.units()).extracting(Unit::subject).doesNotContain("Math");
    }

    @Test
    void theSameSeedGivesTheSameLesson() {
        assertThat(lessons.compose(unit, 3, 5, 6, text -> true))
                .isEqualTo(lessons.compose(unit, 3, 5, 6, text -> true));
    }

    @Test
    void seedsChooseOtherQuestionsAndOrders() {
        var lessonsOfSeeds = LongStream.range(0, 20).mapToObj(seed -> questions(seed, 5)).toList();
        assertThat(new HashSet<>(lessonsOfSeeds)).hasSizeGreaterThan(15);
        assertThat(
                        lessonsOfSeeds.stream()
                                .flatMap(List::stream)
                                .map(question -> question.task().solution())
                                .collect(Collectors.toSet()))
                .hasSizeGreaterThan(2);
    }

    @Test
    void whatIsNotAllowedStaysAwayWhileThereAreOthers() {
        var known = new HashSet<String>();
        questions(1, 5).forEach(question -> known.add(question.text()));
        assertThat(lessons.compose(unit, 3, 1, 5, text -> !known.contains(text)).questions())
                .hasSize(5)
                .noneMatch(question -> known.contains(question.text()));
    }

    @Test
    void whatIsNotAllowedFillsUpWhenThereIsNothingElse() {
        assertThat(lessons.compose(unit, 3, 1, 5, text -> false).questions()).hasSize(5);
    }

    @Test
    void aLessonIsNeverLongerThanThePack() {
        var all = questions(1, 1000);
        assertThat(all).extracting(Question::text).doesNotHaveDuplicates();
        assertThat(all).hasSizeBetween(10, 100);
    }

    @Test
    void anotherUnitIsRefused() {
        var foreign = new Unit("math/x", "Math", "X", "x", 0, 1, "X.", List.of());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> lessons.compose(foreign, 1, 1, 1, text -> true));
    }

    private List<Question> questions(long seed, int count) {
        return lessons.compose(unit, 3, seed, count, text -> true).questions();
    }
}
