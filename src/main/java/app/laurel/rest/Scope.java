package app.laurel.rest;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a key may be allowed to do; written like {@code points:write}. */
public enum Scope {
    LEARNERS_READ,
    LEARNERS_WRITE,
    LESSONS_READ,
    POINTS_READ,
    POINTS_WRITE,
    REWARDS_READ,
    REWARDS_WRITE,
    REDEMPTIONS_READ,
    REDEMPTIONS_WRITE,
    QUIZZES_READ,
    QUIZZES_WRITE,
    ATTEMPTS_READ,
    ATTEMPTS_WRITE;

    private final String written = name().toLowerCase(Locale.ROOT).replace('_', ':');

    /** For example {@code points:write}. */
    public String written() {
        return written;
    }

    /** The scope that is written like this, if there is one. */
    public static Optional<Scope> of(String written) {
        return Arrays.stream(values()).filter(scope -> scope.written.equals(written)).findFirst();
    }
}
