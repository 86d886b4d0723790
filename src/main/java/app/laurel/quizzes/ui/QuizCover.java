package app.laurel.quizzes.ui;

import app.laurel.learning.ui.SubjectLook;
import app.laurel.quizzes.QuizCard;
import app.laurel.quizzes.QuizDraft;
import app.laurel.shell.parts.Emoji;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;

/** What a quiz is recognised by: its own picture, else the sign of its subject on its colour. */
final class QuizCover {

    private QuizCover() {}

    static Component of(QuizCard quiz) {
        return HeroPicture.of(quiz.heroImageUrl(), quiz.heroImageAlt())
                .orElseGet(() -> sign(quiz.subject()));
    }

    private static Component sign(String subject) {
        var sign = subject.equals(QuizDraft.GENERAL) ? "🧠" : SubjectLook.emoji(subject);
        var frame = new Div(new Emoji(sign));
        frame.addClassNames(
                "quiz-picture", "quiz-no-picture", "tint-" + SubjectLook.colour(subject));
        return frame;
    }
}
