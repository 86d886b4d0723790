package app.laurel.learning;

import app.laurel.questions.Question;
import java.util.List;
import java.util.function.Predicate;

/**
 * Makes lessons: the built-in generators, the authored packs, and whatever is added later behind
 * the same interface.
 */
public interface LessonSource {

    /** All units that this source can make lessons of. */
    List<Unit> units();

    /** Whether the build has found nothing wrong with anything that the source teaches. */
    default boolean isChecked() {
        return false;
    }

    /** Where the prerequisites of this source's concept are written down, for a complaint. */
    default String placeOf(Concept concept) {
        return concept.id();
    }

    /** Which words in the texts of the unit belong to another language. */
    default ForeignWords foreignWords(Unit unit) {
        return ForeignWords.NONE;
    }

    /** The questions that were written for the unit; empty where they are made anew each time. */
    default List<Question> written(Unit unit) {
        return List.of();
    }

    /**
     * Composes a lesson of one of this source's units. The same arguments give the same lesson.
     *
     * @param grade the learner's grade, 0 to 12; generators choose numbers and words by it
     * @param seed decides which questions, numbers and order of options
     * @param questions how many questions are wanted; fewer come back when the unit has no more
     * @param allowed whether a question may be asked, by its text; questions that are not allowed
     *     are left out as long as enough others exist
     */
    LessonSpec compose(Unit unit, int grade, long seed, int questions, Predicate<String> allowed);
}
