package app.laurel.quizzes.exchange;

import app.laurel.questions.exchange.BadLine;
import app.laurel.quizzes.QuizDraft;
import java.util.List;

/**
 * What was found in a file: a quiz with the questions that can be asked, and what could not be
 * read.
 *
 * @param bad in the order of the lines
 */
public record QuizFile(QuizDraft draft, List<BadLine> bad) {

    public QuizFile {
        bad = List.copyOf(bad);
    }
}
