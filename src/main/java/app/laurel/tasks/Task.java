package app.laurel.tasks;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A lesson that a learner was given to do.
 *
 * @param offered whether the lesson can be taken; a later version, a parent or an administrator may
 *     have withdrawn it
 * @param concept the name of the concept for whose sake the lesson was given, or null
 * @param due the last day on which it is in time, in the family's time zone
 * @param note what the parent wrote to it, or null
 * @param givenBy who gave it, or null when they are gone
 * @param endedAt when it was done or withdrawn; null while it is open
 */
public record Task(
        UUID id,
        String unitId,
        boolean offered,
        String title,
        String emoji,
        @Nullable String concept,
        LocalDate due,
        @Nullable String note,
        State state,
        @Nullable Integer givenBy,
        Instant givenAt,
        @Nullable Instant endedAt) {

    /** What became of a task. */
    public enum State {
        OPEN,
        DONE,
        WITHDRAWN
    }

    /** Whether it should have been done before this day. */
    public boolean isOverdue(LocalDate today) {
        return state == State.OPEN && due.isBefore(today);
    }
}
