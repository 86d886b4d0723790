package app.laurel.learning.curriculum;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.learning.Concept;
import app.laurel.learning.Unit;
import app.laurel.learning.curriculum.Pack.Item;
import app.laurel.questions.Kind;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** What every file of the curriculum has to fulfil; a failure names the file and the question. */
class PacksTest {

    private static final List<Pack> PACKS = new ArrayList<>();
    private static final List<Outline> OUTLINES = new ArrayList<>();

    static {
        try {
            var files =
                    new PathMatchingResourcePatternResolver()
                            .getResources("classpath*:curriculum/*/*.yaml");
            for (var file : files) {
                var path = file.getURL().getPath().split("/");
                var folder = path[path.length - 2];
                var name = path[path.length - 1].replace(".yaml", "");
                if (folder.equals("math")) {
                    OUTLINES.add(Outline.read(file, "Math", name));
                }
            }
            PACKS.addAll(PackFiles.read(new PathMatchingResourcePatternResolver()));
            PACKS.forEach(pack -> OUTLINES.add(pack.outline()));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A question with the file that it stands in. */
    private record Placed(String file, Item item) {
        @Override
        public String toString() {
            return file + ": " + item.ask();
        }
    }

    @Test
    void nothingHasToBeMended() {
        OUTLINES.forEach(Outline::check);
        CheckPacks.all(PACKS);
    }

    @Test
    void everySubjectHasAtLeastTwoHundredQuestions() {
        var counts = new HashMap<String, Integer>();
        PACKS.forEach(
                pack ->
                        counts.merge(
                                pack.outline().unit().subject(),
                                pack.items().size(),
                                Integer::sum));
        assertThat(counts.keySet())
                .containsExactlyInAnyOrder(
                        "Reading",
                        "Language",
                        "Science",
                        "Geography",
                        "History",
                        "Computing",
                        "Spanish");
        assertThat(counts.entrySet()).allMatch(subject -> subject.getValue() >= 200);
    }

    @Test
    void everyGradeHasEnoughOfEverySubject() {
        var few = new ArrayList<String>();
        for (var subject :
                PACKS.stream().map(pack -> pack.outline().unit().subject()).distinct().toList()) {
            for (int grade = 0; grade <= 12; grade++) {
                int at = grade;
                long questions =
                        PACKS.stream()
                                .filter(pack -> pack.outline().unit().subject().equals(subject))
                                .filter(pack -> pack.outline().unit().suits(at))
                                .mapToInt(pack -> pack.items().size())
                                .sum();
                if (questions < 20) {
                    few.add(subject + " of grade " + grade + " has " + questions);
                }
            }
        }
        assertThat(few).isEmpty();
    }

    @Test
    void thereAreFifteenHundredQuestionsAndAHundredAndFiftyConcepts() {
        assertThat(items().count()).isGreaterThanOrEqualTo(1500);
        assertThat(
                        OUTLINES.stream()
                                .flatMap(outline -> outline.unit().concepts().stream())
                                .map(Concept::id)
                                .distinct()
                                .count())
                .isGreaterThanOrEqualTo(150);
    }

    @Test
    void everyKindIsAskedInEverySubject() {
        var counts = new HashMap<Kind, Integer>();
        var subjects = new HashMap<Kind, Set<String>>();
        for (var pack : PACKS) {
            for (var item : pack.items()) {
                var kind = item.key().task(new SplittableRandom(1)).kind();
                counts.merge(kind, 1, Integer::sum);
                subjects.computeIfAbsent(kind, any -> new TreeSet<>())
                        .add(pack.outline().unit().subject());
            }
        }
        assertThat(counts).containsOnlyKeys(Kind.values());
        assertThat(counts.values()).allMatch(count -> count >= 30);
        assertThat(subjects.values()).allMatch(taught -> taught.size() >= 6);
    }

    @Test
    void everyUnitHasEnoughQuestionsForALesson() {
        assertThat(PACKS.stream().filter(pack -> pack.items().size() < 10).map(PacksTest::file))
                .isEmpty();
    }

    @Test
    void theRightOptionIsNotGivenAwayByItsLength() {
        var single =
                items().map(placed -> placed.item().key())
                        .filter(Key.One.class::isInstance)
                        .map(Key.One.class::cast)
                        .toList();
        long longest =
                single.stream()
                        .filter(
                                key ->
                                        key.wrong().stream()
                                                .allMatch(
                                                        wrong ->
                                                                wrong.length()
                                                                        < key.right().length()))
                        .count();
        assertThat((double) longest / single.size()).isLessThan(0.4);
    }

    @Test
    void everyUnitHasThingsToReadAndWordsToKnow() {
        assertThat(
                        OUTLINES.stream()
                                .filter(
                                        outline ->
                                                outline.sections().size() < 2
                                                        || outline.words().isEmpty()
                                                        || outline.unit()
                                                                        .summary()
                                                                        .split(" ")
                                                                        .length
                                                                < 3)
                                .map(Outline::unit)
                                .map(Unit::id))
                .isEmpty();
    }

    @Test
    void everyUnitShowsSomethingAndThoseOfTheYoungestMore() {
        assertThat(PACKS.stream().filter(pack -> pictures(pack) < 1).map(PacksTest::file))
                .isEmpty();
        assertThat(
                        PACKS.stream()
                                .filter(pack -> pack.outline().unit().toGrade() <= 2)
                                .filter(
                                        pack ->
                                                2 * pictures(pack)
                                                        <= pack.outline().sections().size())
                                .map(PacksTest::file))
                .isEmpty();
    }

    @Test
    void everyQuestionHasAHint() {
        assertThat(items().filter(placed -> placed.item().hint() == null)).isEmpty();
    }

    private static long pictures(Pack pack) {
        return pack.outline().sections().stream()
                .filter(section -> section.picture() != null)
                .count();
    }

    private static Stream<Placed> items() {
        return PACKS.stream()
                .flatMap(pack -> pack.items().stream().map(item -> new Placed(file(pack), item)));
    }

    private static String right(Item item) {
        return item.key().task(new SplittableRandom(1)).rightInWords();
    }

    private static String file(Pack pack) {
        return pack.outline().unit().id() + ".yaml";
    }
}
