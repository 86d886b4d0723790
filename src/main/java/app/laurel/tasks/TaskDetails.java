package app.laurel.tasks;

import app.laurel.platform.Refusal;
import app.laurel.platform.TypedText;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a parent says about a task; as typed, unchecked.
 *
 * @param what the lesson or the concept
 * @param due the last day for it
 * @param note something to the learner, at most {@link #LONGEST_NOTE} characters; may be empty
 */
public record TaskDetails(
        @Nullable Teachable what, @Nullable LocalDate due, @Nullable String note) {

    public static final int LONGEST_NOTE = 300;
    private static final int LONGEST_DAYS = 365;

    /** The same without surrounding space and control characters; every mistake is refused. */
    TaskDetails checked(LocalDate today) {
        if (what == null) {
            throw Refusal.of("what", "tasks.form.what.missing");
        }
        if (due == null) {
            throw Refusal.of("due", "tasks.form.due.missing");
        }
        if (due.isBefore(today)) {
            throw Refusal.of("due", "tasks.form.due.past");
        }
        if (due.isAfter(today.plusDays(LONGEST_DAYS))) {
            throw Refusal.of("due", "tasks.form.due.far");
        }
        var checkedNote = TypedText.lines(note);
        if (checkedNote.length() > LONGEST_NOTE) {
            throw Refusal.of("note", "tasks.form.note.tooLong", LONGEST_NOTE);
        }
        return new TaskDetails(what, due, checkedNote.isEmpty() ? null : checkedNote);
    }
}
