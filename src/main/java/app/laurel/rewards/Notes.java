package app.laurel.rewards;

import app.laurel.platform.Refusal;
import app.laurel.platform.TypedText;
import org.jspecify.annotations.Nullable;

/** What a person may write beside a request. */
final class Notes {

    static final int LONGEST = 300;

    private Notes() {}

    /** The note on one line, null when there is none; refuses a too long one at {@code note}. */
    static @Nullable String checked(@Nullable String given) {
        var note = TypedText.line(given);
        if (note.length() > LONGEST) {
            throw Refusal.of("note", "rewards.note.tooLong", LONGEST);
        }
        return note.isEmpty() ? null : note;
    }
}
