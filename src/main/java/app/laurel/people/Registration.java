package app.laurel.people;

import org.jspecify.annotations.Nullable;

/** Who may start a family on this installation. */
public enum Registration {
    OPEN,
    INVITATION,
    CLOSED;

    /** What was stored; open until an administrator decides otherwise. */
    static Registration stored(@Nullable String name) {
        return name == null ? OPEN : valueOf(name);
    }
}
