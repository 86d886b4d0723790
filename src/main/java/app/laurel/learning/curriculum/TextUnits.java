package app.laurel.learning.curriculum;

import app.laurel.learning.LessonSpec;
import app.laurel.learning.ReadUnit;
import app.laurel.learning.Unit;
import app.laurel.learning.WrittenUnit;
import java.util.List;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/** Reads packs that are no files. */
@Component
class TextUnits implements ReadUnit {

    /** How the text is called where something is wrong with it. */
    private static final String NAME = "text";

    @Override
    public WrittenUnit read(String id, String text) {
        var pack = Pack.of(Entry.readForeign(NAME, text), id);
        CheckPacks.all(List.of(pack));
        return new OneUnit(pack);
    }

    private record OneUnit(Pack pack) implements WrittenUnit {

        @Override
        public Unit unit() {
            return pack.outline().unit();
        }

        @Override
        public LessonSpec whole() {
            return CheckPacks.lesson(pack);
        }

        @Override
        public List<Unit> units() {
            return List.of(unit());
        }

        @Override
        public LessonSpec compose(
                Unit unit, int grade, long seed, int questions, Predicate<String> allowed) {
            return PackLessons.compose(pack, seed, questions, allowed);
        }
    }
}
