package app.laurel.points;

import app.laurel.platform.Refusal;
import app.laurel.platform.TypedText;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Who may undo how what was done to somebody's points: who did it with one tap for ten minutes;
 * others, and everybody later, with a reason that the learner reads.
 *
 * @param doneBy who did it, or null when nobody but a rule did
 */
public record Undoing(@Nullable Integer doneBy, Instant doneAt) {

    /** How long one tap is enough. */
    public static final Duration ONE_TAP = Duration.ofMinutes(10);

    /** Most letters of a reason. */
    public static final int LONGEST_REASON = 200;

    /** Until when one tap undoes what was done then. */
    public static Instant oneTapUntil(Instant doneAt) {
        return doneAt.plus(ONE_TAP);
    }

    /**
     * Whether that person may undo it without a reason now. A clock that was set back since then
     * does not make the ten minutes longer.
     */
    public boolean takesOneTap(int person, Instant now) {
        return doneBy != null
                && doneBy == person
                && Duration.between(doneAt, now).abs().compareTo(ONE_TAP) <= 0;
    }

    /**
     * The reason on one line, null when there is none and none is needed. One that is missing or
     * too long is refused at {@code reason}.
     */
    public @Nullable String reason(int person, Instant now, @Nullable String typed) {
        var reason = TypedText.line(typed);
        var missing = reason.isEmpty() && !takesOneTap(person, now);
        if (missing || reason.length() > LONGEST_REASON) {
            throw Refusal.of("reason", "points.undo.reason", LONGEST_REASON);
        }
        return reason.isEmpty() ? null : reason;
    }
}
