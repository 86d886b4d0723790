package app.laurel.demo;

import app.laurel.platform.Actor;
import app.laurel.questions.Kind;
import app.laurel.quizzes.OptionDraft;
import app.laurel.quizzes.PublishQuiz;
import app.laurel.quizzes.QuestionDraft;
import app.laurel.quizzes.QuizDraft;
import app.laurel.quizzes.WriteQuiz;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The quizzes that there are to play: for everybody, and of one family. */
@Component
class QuizShelf {

    private final PublishQuiz publish;
    private final WriteQuiz write;

    QuizShelf(PublishQuiz publish, WriteQuiz write) {
        this.publish = publish;
        this.write = write;
    }

    /** A quiz that can be played, with what is right. */
    record Shelved(UUID id, QuizDraft draft) {}

    /** What an administrator wrote for everybody. */
    List<Shelved> fillForEverybody(Actor administrator) {
        return List.of(publish(administrator, aroundTheWorld()), publish(administrator, inSpace()));
    }

    private static QuizDraft aroundTheWorld() {
        return quiz(
                "Around the world",
                "Rivers, mountains and capitals: how far have you come?",
                "Geography",
                "medium",
                300,
                one("Which river flows through Cairo?", "Nile", "Amazon", "Danube"),
                one("What is the capital of Japan?", "Tokyo", "Kyoto", "Osaka", "Seoul"),
                truth("Greenland belongs to the Kingdom of Denmark.", true),
                several(
                        "Which of these are oceans?",
                        List.of("Pacific", "Indian Ocean"),
                        List.of("Sahara", "Alps")),
                order(
                        "From the smallest to the largest area",
                        "Malta",
                        "Portugal",
                        "France",
                        "Canada"),
                number("How many continents begin with the letter E?", "1"));
    }

    private static QuizDraft inSpace() {
        return quiz(
                "Space in six questions",
                "Sun, moon and planets for beginners.",
                "Science",
                "easy",
                0,
                truth("The sun is a star.", true),
                one("Which planet is closest to the sun?", "Mercury", "Venus", "Mars"),
                number("How many planets orbit the sun?", "8"),
                one("What holds planets on their paths?", "Gravity", "Wind", "Light"),
                text("What do we call the path of a planet around the sun?", "orbit"),
                truth("The moon makes its own light.", false));
    }

    /** What a parent wrote for the family, and what is not finished yet. */
    Shelved fillForFamily(Actor parent) {
        var summer =
                quiz(
                        "Our summer by the sea",
                        "Who remembers the holidays best?",
                        QuizDraft.GENERAL,
                        "easy",
                        0,
                        one("What did we see from the lighthouse?", "Seals", "Whales", "A castle"),
                        truth("It rained on the first day.", false),
                        number("How many ice creams did Grandpa eat?", "4"));
        write.keep(
                parent,
                UUID.randomUUID(),
                null,
                quiz(
                        "Birds in the garden",
                        "",
                        "Science",
                        "easy",
                        0,
                        one("Who knocks on wood?", "Woodpecker", "Robin")));
        return publish(parent, summer);
    }

    private Shelved publish(Actor author, QuizDraft draft) {
        var id = UUID.randomUUID();
        publish.publish(author, id, null, draft);
        return new Shelved(id, draft);
    }

    private static QuizDraft quiz(
            String title,
            String description,
            String subject,
            String difficulty,
            int seconds,
            QuestionDraft... questions) {
        return new QuizDraft(
                title,
                description,
                "",
                "",
                "en",
                difficulty,
                3,
                seconds,
                true,
                true,
                null,
                subject,
                false,
                List.of(questions));
    }

    private static QuestionDraft one(String text, String right, String... wrong) {
        return choice(Kind.SINGLE, text, List.of(right), List.of(wrong));
    }

    private static QuestionDraft several(String text, List<String> right, List<String> wrong) {
        return choice(Kind.SEVERAL, text, right, wrong);
    }

    private static QuestionDraft truth(String text, boolean right) {
        return QuestionDraft.of(
                Kind.TRUE_FALSE,
                text,
                new OptionDraft("true", right),
                new OptionDraft("false", !right));
    }

    private static QuestionDraft number(String text, String right) {
        return choice(Kind.NUMBER, text, List.of(right), List.of());
    }

    private static QuestionDraft text(String text, String right) {
        return choice(Kind.TEXT, text, List.of(right), List.of());
    }

    private static QuestionDraft order(String text, String... inOrder) {
        return choice(Kind.ORDER, text, List.of(inOrder), List.of());
    }

    private static QuestionDraft choice(
            Kind kind, String text, List<String> right, List<String> wrong) {
        return QuestionDraft.of(
                kind,
                text,
                Stream.concat(
                                right.stream().map(one -> new OptionDraft(one, true)),
                                wrong.stream().map(one -> new OptionDraft(one, false)))
                        .toArray(OptionDraft[]::new));
    }
}
