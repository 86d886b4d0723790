package app.laurel.questions.exchange;

import java.util.List;

/** What was found in a file with questions: the good ones, and what could not be read. */
public record QuestionFile(List<Written> questions, List<BadLine> bad) {

    /** The most characters that are read of a file. */
    public static final int LARGEST = 300_000;

    /** The most questions that are taken from one file. */
    public static final int MOST = 500;

    public QuestionFile {
        questions = List.copyOf(questions);
        bad = List.copyOf(bad);
    }

    /**
     * A question that could be read; what it says is not checked.
     *
     * @param line where it begins, from 1
     */
    public record Written(int line, Draft draft) {}
}
