package app.laurel.quizzes.exchange;

import app.laurel.platform.Actor;
import app.laurel.quizzes.QuizDraft;
import app.laurel.quizzes.ReadQuizzes;
import java.io.IOException;
import java.io.Writer;
import java.util.UUID;
import org.springframework.stereotype.Service;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Writes a quiz with what is right into a file, for its authors. */
@Service
public class GiveQuizFile {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final ReadQuizzes read;

    GiveQuizFile(ReadQuizzes read) {
        this.read = read;
    }

    /** The quiz as it was kept last; only for its authors. */
    public QuizDraft quiz(Actor actor, UUID id) {
        return read.form(actor, id).draft();
    }

    /** Writes what {@link TakeQuizFile} reads again; of a table or GIFT the questions only. */
    public void write(QuizDraft quiz, QuizFormat format, Writer out) throws IOException {
        if (format == QuizFormat.JSON) {
            out.write(MAPPER.writeValueAsString(QuizShape.of(quiz)));
            return;
        }
        var whole =
                quiz.questions().stream()
                        .filter(one -> one.kind() != null && !one.options().isEmpty())
                        .map(PlainQuestions::draft)
                        .toList();
        format.ofQuestions().write(out, whole);
    }
}
