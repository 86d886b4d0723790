package app.laurel.quizzes.ui;

import app.laurel.platform.Refusal;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/** Sorts what is wrong with a quiz by the places that the names of the fields tell. */
final class QuestionProblems {

    private static final Pattern QUESTION = Pattern.compile("questions\\[(\\d+)]\\.(.+)");
    private static final Pattern OPTION = Pattern.compile("options\\[(\\d+)]\\.text");

    private QuestionProblems() {}

    /** The question that the problem is about, from 0; -1 when it is about the quiz. */
    static int question(Refusal problem) {
        var name = QUESTION.matcher(field(problem));
        return name.matches() ? Integer.parseInt(name.group(1)) : -1;
    }

    /** The problems of one question, with the names that the fields have within it. */
    static List<Refusal> of(int question, List<Refusal> problems) {
        return problems.stream()
                .filter(one -> question(one) == question)
                .map(one -> Refusal.of(within(one), one.key(), one.arguments()))
                .toList();
    }

    /** The answer that a problem of a question is about, from 0; -1 when it is about none. */
    static int option(Refusal problem) {
        var name = OPTION.matcher(field(problem));
        return name.matches() ? Integer.parseInt(name.group(1)) : -1;
    }

    private static String within(Refusal problem) {
        return QUESTION.matcher(field(problem)).replaceFirst("$2");
    }

    private static String field(Refusal problem) {
        return Objects.requireNonNullElse(problem.field(), "");
    }
}
