package app.laurel.quizzes;

import java.util.Optional;
import java.util.UUID;

/** The addresses of attempts, and how the lines of a ledger name them. */
public final class AttemptAddress {

    private static final String SOURCE = "attempt:";

    private AttemptAddress() {}

    /** Where the attempt is played, without a leading slash. */
    public static String of(UUID attempt) {
        return "play/" + attempt;
    }

    /** Where the result of the closed attempt is, without a leading slash. */
    public static String ofResult(UUID attempt) {
        return "results/" + attempt;
    }

    /** Where the quiz itself is, without a leading slash. */
    public static String ofQuiz(UUID quiz) {
        return "quizzes/" + quiz;
    }

    /** The source of a ledger's line that the attempt caused. */
    public static String source(UUID attempt) {
        return SOURCE + attempt;
    }

    /** Where the result is, if the source of a ledger's line is an attempt. */
    public static Optional<String> ofSource(String source) {
        return source.startsWith(SOURCE)
                ? Optional.of("results/" + source.substring(SOURCE.length()))
                : Optional.empty();
    }
}
