package app.laurel.learning;

import app.laurel.platform.Actor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows adults what a learner of their family would get; nothing is stored. */
@Service
@Transactional(readOnly = true)
public class PreviewLesson {

    /** Stands for the first grade that the unit is meant for. */
    public static final int FIRST_GRADE = -1;

    private final Teachers teachers;
    private final FamilyQuestions family;

    PreviewLesson(Teachers teachers, FamilyQuestions family) {
        this.teachers = teachers;
        this.family = family;
    }

    /**
     * A lesson of the unit.
     *
     * @param wish 0 to 12, or {@link #FIRST_GRADE}
     * @param selection another number gives other questions, where there are others
     */
    public LessonPreview preview(Actor adult, String unitId, int wish, int selection) {
        adult.requireAdult();
        var taught = teachers.of(adult.familyId(), unitId);
        var unit = taught.unit();
        int grade = wish == FIRST_GRADE ? unit.fromGrade() : wish;
        var choice = family.of(adult, unit);
        var wanted = StartLesson.questionsFor(grade);
        var seed = seed(unit, selection);
        var all = taught.source().compose(unit, grade, seed, wanted, choice::isAllowed);
        var others = choice.without(all.questions());
        var chosen =
                choice.before(others, wanted, text -> true, seed).stream().limit(wanted).toList();
        var own = choice.ownHashes();
        return new LessonPreview(
                unit,
                grade,
                all.sections(),
                all.words(),
                choice.mixed(chosen, seed).stream()
                        .map(
                                one ->
                                        new LessonPreview.Previewed(
                                                one, own.contains(QuestionHash.of(one.text()))))
                        .toList(),
                all.questions().size() - others.size());
    }

    private static long seed(Unit unit, int selection) {
        return unit.id().hashCode() * 1_000_003L + selection;
    }
}
