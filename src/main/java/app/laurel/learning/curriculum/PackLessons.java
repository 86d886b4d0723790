package app.laurel.learning.curriculum;

import app.laurel.learning.Concept;
import app.laurel.learning.CurriculumNote;
import app.laurel.learning.ForeignWords;
import app.laurel.learning.LessonSource;
import app.laurel.learning.LessonSpec;
import app.laurel.learning.Unit;
import app.laurel.questions.Question;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/**
 * Lessons of the authored packs, which are read when somebody first asks for one. What the build
 * has not checked is checked then.
 */
@Component
class PackLessons implements LessonSource {

    private final SingletonSupplier<Map<String, Pack>> packs;
    private final CurriculumNote note;

    PackLessons(ResourcePatternResolver resources, CurriculumNote note) {
        this.packs = SingletonSupplier.of(() -> load(resources));
        this.note = note;
    }

    @Override
    public boolean isChecked() {
        return note.fits();
    }

    @Override
    public List<Unit> units() {
        return packs.obtain().values().stream().map(pack -> pack.outline().unit()).toList();
    }

    @Override
    public String placeOf(Concept concept) {
        return packs.obtain().values().stream()
                .map(Pack::outline)
                .filter(outline -> outline.unit().concepts().contains(concept))
                .findFirst()
                .map(outline -> outline.placeOf(concept))
                .orElse(concept.id());
    }

    @Override
    public List<Question> written(Unit unit) {
        var pack = packs.obtain().get(unit.id());
        return pack.items().stream().map(item -> question(item, new SplittableRandom(0))).toList();
    }

    @Override
    public LessonSpec compose(
            Unit unit, int grade, long seed, int questions, Predicate<String> allowed) {
        var pack = packs.obtain().get(unit.id());
        if (pack == null) {
            throw new IllegalArgumentException("No such pack: " + unit.id());
        }
        return compose(pack, seed, questions, allowed);
    }

    @Override
    public ForeignWords foreignWords(Unit unit) {
        return packs.obtain().get(unit.id()).foreign();
    }

    static LessonSpec compose(Pack pack, long seed, int questions, Predicate<String> allowed) {
        var dice = new SplittableRandom(seed);
        var items = shuffled(pack.items(), dice);
        var wanted =
                Stream.concat(
                                items.stream().filter(item -> allowed.test(item.ask())),
                                items.stream().filter(item -> !allowed.test(item.ask())))
                        .limit(questions)
                        .map(item -> question(item, dice))
                        .toList();
        return new LessonSpec(pack.outline().sections(), pack.outline().words(), wanted);
    }

    static Question question(Pack.Item item, RandomGenerator dice) {
        return new Question(
                item.ask(),
                item.picture(),
                item.hint(),
                item.key().task(dice),
                item.why(),
                item.concepts());
    }

    private static <T> List<T> shuffled(List<T> list, RandomGenerator dice) {
        var copy = new ArrayList<>(list);
        Collections.shuffle(copy, dice);
        return copy;
    }

    private Map<String, Pack> load(ResourcePatternResolver resources) {
        var packs = PackFiles.read(resources);
        if (!isChecked()) {
            CheckPacks.all(packs);
        }
        var byId = new LinkedHashMap<String, Pack>();
        packs.forEach(pack -> byId.put(pack.outline().unit().id(), pack));
        return byId;
    }
}
