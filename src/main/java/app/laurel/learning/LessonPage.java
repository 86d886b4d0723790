package app.laurel.learning;

import app.laurel.questions.Asked;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A lesson as the learner's browser may see it: no right option of a question that was not answered
 * yet.
 *
 * @param partsRead how many of its parts the learner has read, the words to know being the last one
 * @param position index of the question to answer next; equal to the number of questions when all
 *     are answered
 * @param correct how many were right so far, with and without a stake
 * @param right what the right ones say about learning; none for practice, which pays nothing
 * @param stakesLost wrong answers with a stake
 * @param mayStake whether points may be staked on a question now
 * @param hintShown whether the learner saw the next question's hint already
 * @param practice whether it repeats what was wrong before, and so pays nothing
 */
public record LessonPage(
        String id,
        String unitId,
        LessonStatus status,
        String subject,
        String title,
        String emoji,
        int grade,
        List<LessonSpec.Section> sections,
        List<LessonSpec.Word> words,
        int partsRead,
        int questions,
        int position,
        int correct,
        RightAnswers right,
        int stakesLost,
        boolean mayStake,
        boolean hintShown,
        boolean practice,
        @Nullable Asked next) {

    /** Whether every question is answered. */
    public boolean isAnswered() {
        return next == null;
    }

    /**
     * What the answers so far come to, in points, at this rate; never more than is paid for them.
     */
    public int points(LessonRate.Rate rate) {
        return rate.of(right, stakesLost);
    }

    static LessonPage of(Lesson lesson, RightAnswers right) {
        var spec = lesson.spec();
        var position = lesson.answeredCount();
        return new LessonPage(
                lesson.id(),
                lesson.unitId(),
                lesson.status(),
                lesson.subject(),
                lesson.title(),
                lesson.emoji(),
                lesson.gradeLevel(),
                spec.sections(),
                spec.words(),
                lesson.partsRead(),
                lesson.questionCount(),
                position,
                lesson.correctCount(),
                right,
                lesson.stakesLost(),
                lesson.mayStake(),
                lesson.isHinted(position),
                lesson.practiceOf() != null,
                lesson.isAnswered() ? null : Asked.of(spec.questions().get(position), position));
    }
}
