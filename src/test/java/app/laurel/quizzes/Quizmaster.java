package app.laurel.quizzes;

import app.laurel.platform.Actor;
import app.laurel.questions.Kind;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Makes quizzes for tests, through the same use cases as the application. */
@Component
public class Quizmaster {

    private final PublishQuiz publish;

    Quizmaster(PublishQuiz publish) {
        this.publish = publish;
    }

    /** Publishes a quiz of two questions with one right answer each. */
    public UUID quiz(Actor author, String title) {
        return publish(author, draft(title));
    }

    /** Publishes a quiz. */
    public UUID publish(Actor author, QuizDraft draft) {
        var id = UUID.randomUUID();
        publish.publish(author, id, null, draft);
        return id;
    }

    /** A quiz of two questions with one right answer each. */
    public static QuizDraft draft(String title) {
        return QuizDraft.of(
                title,
                "About this and that",
                List.of(
                        single("What is 2 + 2?", "4", "5", "3"),
                        single("What is the capital of France?", "Paris", "Rome")));
    }

    /** A question whose right answer is the first one. */
    public static QuestionDraft single(String text, String right, String... wrong) {
        var options = new OptionDraft[wrong.length + 1];
        options[0] = new OptionDraft(right, true);
        for (var i = 0; i < wrong.length; i++) {
            options[i + 1] = new OptionDraft(wrong[i], false);
        }
        return QuestionDraft.of(Kind.SINGLE, text, options);
    }

    /** One question of each kind. */
    public static List<QuestionDraft> ofEachKind() {
        return List.of(
                single("Which is a fruit?", "Apple", "Stone"),
                QuestionDraft.of(
                        Kind.SEVERAL,
                        "Which are even?",
                        new OptionDraft("2", true),
                        new OptionDraft("3", false),
                        new OptionDraft("4", true)),
                QuestionDraft.of(
                        Kind.TRUE_FALSE,
                        "The sun is a star.",
                        new OptionDraft("true", true),
                        new OptionDraft("false", false)),
                new QuestionDraft(
                        Kind.NUMBER,
                        "How long is a metre?",
                        List.of(new OptionDraft("100", true)),
                        "0.5",
                        "cm",
                        false,
                        "More than ten.",
                        "A metre has a hundred centimetres.",
                        List.of(),
                        "",
                        ""),
                QuestionDraft.of(Kind.TEXT, "What falls in winter?", new OptionDraft("snow", true)),
                QuestionDraft.of(
                        Kind.ORDER,
                        "From small to large",
                        new OptionDraft("ant", true),
                        new OptionDraft("dog", true),
                        new OptionDraft("whale", true)));
    }
}
