package app.laurel.insights.ui;

import app.laurel.platform.NotFound;
import app.laurel.shell.Text;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a learner's page is made of, in the order of its links; each has an address of its own. */
enum Part {
    PERFORMANCE,
    CONCEPTS,
    MAP,
    ANSWERS,
    QUIZZES,
    TASKS,
    POINTS,
    GOALS;

    /**
     * The part by the last word of its address, the first one where there is none; {@link NotFound}
     * for any other word.
     */
    static Part of(@Nullable String word) {
        if (word == null) {
            return PERFORMANCE;
        }
        return Arrays.stream(values())
                .filter(part -> part != PERFORMANCE && part.word().equals(word))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** The path of this part of a learner's page, without a leading slash. */
    String path(int learnerId) {
        var page = "learners/" + learnerId;
        return this == PERFORMANCE ? page : page + "/" + word();
    }

    private String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What the link says. */
    String title() {
        return Text.of("insights.part." + this);
    }
}
