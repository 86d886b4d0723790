package app.laurel.learning;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A lesson as the learner's browser may see it: no right option of a question that was not answered
 * yet.
 *
 * @param position index of the question to answer next; equal to the number of questions when all
 *     are answered
 * @param correct how many were right so far
 * @param doubleOrLoss whether points may be staked on a question
 */
public record LessonPage(
        String id,
        LessonStatus status,
        String subject,
        String title,
        String emoji,
        int grade,
        List<LessonSpec.Section> sections,
        List<LessonSpec.Word> words,
        int questions,
        int position,
        int correct,
        boolean doubleOrLoss,
        @Nullable Asked next) {

    /** A question without its answer. */
    public record Asked(int index, String text, @Nullable String picture, List<String> options) {}

    static LessonPage of(Lesson lesson) {
        var spec = lesson.spec();
        var position = lesson.answeredCount();
        return new LessonPage(
                lesson.id(),
                lesson.status(),
                lesson.subject(),
                lesson.title(),
                lesson.emoji(),
                lesson.gradeLevel(),
                spec.sections(),
                spec.words(),
                lesson.questionCount(),
                position,
                lesson.correctCount(),
                lesson.doubleOrLoss(),
                lesson.isAnswered() ? null : ask(spec.questions().get(position), position));
    }

    private static Asked ask(Question question, int index) {
        return new Asked(index, question.text(), question.picture(), question.options());
    }
}
