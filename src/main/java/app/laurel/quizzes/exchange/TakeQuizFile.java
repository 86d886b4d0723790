package app.laurel.quizzes.exchange;

import app.laurel.platform.Actor;
import app.laurel.platform.Refusal;
import app.laurel.questions.exchange.BadLine;
import app.laurel.questions.exchange.FileText;
import app.laurel.questions.exchange.QuestionFile;
import app.laurel.quizzes.CheckQuiz;
import app.laurel.quizzes.OwnPictures;
import app.laurel.quizzes.QuestionDraft;
import app.laurel.quizzes.QuizDraft;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Takes the good questions of a file and says of the others, line by line, what is wrong. */
@Service
public class TakeQuizFile {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final CheckQuiz check;
    private final OwnPictures pictures;

    TakeQuizFile(CheckQuiz check, OwnPictures pictures) {
        this.check = check;
        this.pictures = pictures;
    }

    /** A question that can be used, and where it stands. */
    private record Taken(int line, QuestionDraft question) {}

    /**
     * Reads a file; nothing is stored. Pictures that the actor did not upload here are left out. At
     * most one statement.
     *
     * @throws Refusal of the field {@code file} when nothing can be read at all
     */
    public QuizFile read(Actor actor, QuizFormat format, byte[] file) {
        actor.requireAdult();
        var bad = new ArrayList<BadLine>();
        var questions = new ArrayList<Taken>();
        var rest =
                format == QuizFormat.JSON
                        ? readJson(FileText.of(file), questions, bad)
                        : readQuestions(format.ofQuestions().read(file), questions, bad);
        return new QuizFile(
                withOwnPictures(actor, rest, questions, bad),
                bad.stream().sorted(Comparator.comparingInt(BadLine::line)).toList());
    }

    private QuizDraft withOwnPictures(
            Actor actor, QuizDraft rest, List<Taken> questions, List<BadLine> bad) {
        var whole = rest.with(questions.stream().map(Taken::question).toList());
        var known = pictures.among(actor, whole.pictures());
        note(1, rest.heroImageUrl(), known, bad);
        questions.forEach(one -> note(one.line(), one.question().imageUrl(), known, bad));
        return whole.pictured(address -> known.contains(address) ? address : "");
    }

    private static void note(int line, String address, Set<String> known, List<BadLine> bad) {
        if (!address.isEmpty() && !known.contains(address)) {
            bad.add(new BadLine(line, address, Refusal.because("quizzes.import.picture")));
        }
    }

    private QuizDraft readQuestions(QuestionFile file, List<Taken> questions, List<BadLine> bad) {
        bad.addAll(file.bad());
        for (var one : file.questions()) {
            take(one.line(), PlainQuestions.question(one.draft()), questions, bad);
        }
        return QuizDraft.blank();
    }

    private void take(int line, QuestionDraft question, List<Taken> questions, List<BadLine> bad) {
        var problem =
                questions.size() < QuizDraft.MOST_QUESTIONS
                        ? check.problems(question).stream().findFirst()
                        : Optional.of(
                                Refusal.because(
                                        "quizzes.form.questions.many", QuizDraft.MOST_QUESTIONS));
        if (problem.isPresent()) {
            bad.add(new BadLine(line, question.text(), problem.get()));
        } else {
            questions.add(new Taken(line, question));
        }
    }

    /** Question by question, so that each knows its line. */
    private QuizDraft readJson(String text, List<Taken> questions, List<BadLine> bad) {
        var rest = MAPPER.createObjectNode();
        try (var parser = MAPPER.createParser(text)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw Refusal.of("file", "quizzes.json.unreadable");
            }
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                var name = parser.currentName();
                parser.nextToken();
                if (name.equals("questions") && parser.currentToken() == JsonToken.START_ARRAY) {
                    readQuestions(parser, questions, bad);
                } else {
                    rest.set(name, parser.<JsonNode>readValueAsTree());
                }
            }
        } catch (JacksonException e) {
            throw Refusal.of("file", "quizzes.json.unreadable");
        }
        return draft(rest, bad);
    }

    private void readQuestions(JsonParser parser, List<Taken> questions, List<BadLine> bad) {
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            var line = parser.currentTokenLocation().getLineNr();
            var json = parser.<JsonNode>readValueAsTree();
            try {
                take(line, QuizShape.question(json, ""), questions, bad);
            } catch (Refusal why) {
                bad.add(new BadLine(line, json.toString(), why));
            }
        }
    }

    /** What is wrong outside of the questions is left out: the author sees it in the form. */
    private static QuizDraft draft(ObjectNode rest, List<BadLine> bad) {
        while (true) {
            try {
                return QuizShape.quiz(rest, List.of());
            } catch (Refusal why) {
                var field = why.field() == null ? "" : why.field();
                bad.add(new BadLine(1, field, why));
                if (rest.remove(field) == null) {
                    return QuizDraft.blank();
                }
            }
        }
    }
}
