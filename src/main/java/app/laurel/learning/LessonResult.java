package app.laurel.learning;

import java.time.Instant;
import java.util.List;

/**
 * How a finished lesson went.
 *
 * @param score round(100 * correct / questions)
 * @param practice whether it repeated what was wrong before, and so paid nothing
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
        boolean practice,
        List<Reviewed> review) {

    /** Whether there is something that was answered wrong. */
    public boolean hasMistakes() {
        return correct < questions;
    }

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
                lesson.practiceOf() != null,
                answers.stream().map(answer -> review(lesson, answer)).toList());
    }

    private static Reviewed review(Lesson lesson, Answer answer) {
        var question = lesson.spec().questions().get(answer.questionIndex());
        return new Reviewed(
                question.text(),
                answer.words(),
                answer.rightWords(),
                answer.correct(),
                question.explanation());
    }
}
