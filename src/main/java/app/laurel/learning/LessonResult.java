package app.laurel.learning;

import java.time.Instant;
import java.util.List;

/**
 * How a finished lesson went.
 *
 * @param score round(100 * correct / questions)
 */
public record LessonResult(
        String id,
        String unitId,
        String title,
        String emoji,
        String subject,
        int score,
        int correct,
        int questions,
        Instant completedAt,
        List<Reviewed> review) {

    /** One question with the learner's answer and the right one. */
    public record Reviewed(
            String question, String chosen, String right, boolean correct, String explanation) {}

    static LessonResult of(Lesson lesson, List<Answer> answers) {
        return new LessonResult(
                lesson.id(),
                lesson.unitId(),
                lesson.title(),
                lesson.emoji(),
                lesson.subject(),
                lesson.score(),
                lesson.correctCount(),
                lesson.questionCount(),
                lesson.completedAt(),
                answers.stream().map(answer -> review(lesson, answer)).toList());
    }

    private static Reviewed review(Lesson lesson, Answer answer) {
        var question = lesson.spec().questions().get(answer.questionIndex());
        return new Reviewed(
                question.text(),
                question.options().get(answer.userAnswer()),
                question.options().get(question.right()),
                answer.correct(),
                question.explanation());
    }
}
