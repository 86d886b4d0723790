package app.laurel.quizzes;

import app.laurel.platform.Refusal;
import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong, each at its field. */
final class Found {

    private final String prefix;
    private final List<Refusal> problems;

    Found() {
        this("", new ArrayList<>());
    }

    private Found(String prefix, List<Refusal> problems) {
        this.prefix = prefix;
        this.problems = problems;
    }

    /** For the fields of a part of the form, such as {@code questions[2].}. */
    Found in(String part) {
        return new Found(prefix + part, problems);
    }

    /** Notes the problem unless the field is as it should be; answers whether it is. */
    boolean require(boolean good, String field, String key, Object... arguments) {
        if (!good) {
            problems.add(Refusal.of(prefix + field, key, arguments));
        }
        return good;
    }

    List<Refusal> problems() {
        return List.copyOf(problems);
    }
}
