package app.laurel.access.outside;

import app.laurel.access.Purpose;
import java.io.Serializable;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * Why somebody goes to the provider, as Laurel itself noted it before they went.
 *
 * @param linkTo who wants to link the own account, by id, or null for whoever signs in
 * @param invitation token of the one-time link that the person came by, or null
 * @param purpose what that link is good for
 * @param zone where the person is, as their browser says
 * @param at when they went
 */
public record Intent(
        @Nullable Integer linkTo,
        @Nullable String invitation,
        @Nullable Purpose purpose,
        ZoneId zone,
        Instant at)
        implements Serializable {

    /** To sign in, or to begin here. */
    public static Intent signIn(ZoneId zone, Instant at) {
        return new Intent(null, null, null, zone, at);
    }

    /** To take an invitation up. */
    public static Intent accept(String invitation, Purpose purpose, ZoneId zone, Instant at) {
        return new Intent(null, invitation, purpose, zone, at);
    }

    /** To sign in both ways from now on. */
    public static Intent link(int person, Instant at) {
        return new Intent(person, null, null, ZoneOffset.UTC, at);
    }
}
