package app.laurel.quizzes.exchange;

import app.laurel.questions.exchange.FileFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How a file with a quiz is written. */
public enum QuizFormat {
    /** The whole quiz, in the shape in which the REST API takes one. */
    JSON,
    /** Its questions as a table. */
    CSV,
    /** Its questions in Moodle's GIFT. */
    GIFT;

    /** The format with the name, in any case. */
    public static Optional<QuizFormat> named(String name) {
        return Arrays.stream(values()).filter(one -> one.name().equalsIgnoreCase(name)).findFirst();
    }

    /** The format that a file's name speaks for. */
    public static QuizFormat ofName(String file) {
        return file.toLowerCase(Locale.ROOT).endsWith(".json")
                ? JSON
                : valueOf(FileFormat.ofName(file).name());
    }

    /** How the name of such a file ends, without the dot. */
    public String ending() {
        return this == JSON ? "json" : ofQuestions().ending();
    }

    /** Media type and character set of such a file. */
    public String contentType() {
        return this == JSON ? "application/json;charset=UTF-8" : ofQuestions().contentType();
    }

    FileFormat ofQuestions() {
        return FileFormat.valueOf(name());
    }
}
