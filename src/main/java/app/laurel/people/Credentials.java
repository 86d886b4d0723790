package app.laurel.people;

import app.laurel.platform.Actor;
import org.jspecify.annotations.Nullable;

/**
 * What signing in needs to know about a person.
 *
 * @param secretHash hash of the password or PIN, or null when none was set
 * @param pinHash hash of the PIN, which for an adult only serves to take a device back
 * @param epoch sessions that began with an older epoch are over
 * @param maySignIn false for disabled and archived people
 */
public record Credentials(
        Actor actor,
        @Nullable String secretHash,
        @Nullable String pinHash,
        @Nullable PinKind pinKind,
        int epoch,
        boolean maySignIn) {

    static Credentials of(Person person) {
        var hash = person.role().isAdult() ? person.password() : person.pin();
        return new Credentials(
                person.toActor(),
                hash,
                person.pin(),
                person.pinKind(),
                person.signInEpoch(),
                person.maySignIn());
    }
}
