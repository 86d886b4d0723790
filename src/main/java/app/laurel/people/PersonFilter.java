package app.laurel.people;

import app.laurel.platform.Role;
import org.jspecify.annotations.Nullable;

/**
 * Which people of the installation are wanted; null means any.
 *
 * @param search part of the name or the e-mail address, in whatever case; empty means any
 */
public record PersonFilter(
        String search,
        @Nullable Role role,
        @Nullable PersonState state,
        @Nullable Integer familyId) {

    /** Everybody. */
    public static final PersonFilter ALL = new PersonFilter("", null, null, null);
}
