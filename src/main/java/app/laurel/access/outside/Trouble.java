package app.laurel.access.outside;

import app.laurel.shell.Text;
import java.util.Optional;
import java.util.stream.Stream;

/** Why signing in with a provider did not work, as far as whoever tried should know. */
public enum Trouble {
    UNREACHABLE,
    MISCONFIGURED,
    DECLINED,
    EXPIRED,
    INVALID,
    NOT_ASKED_AGAIN,
    NO_EMAIL,
    UNPROVEN_EMAIL,
    EMAIL_IN_USE,
    BY_INVITATION,
    CLOSED,
    LOCKED_OUT,
    OTHER_PROVIDER,
    LINKED_TO_ANOTHER,
    LINKED_OTHERWISE,
    TOO_MANY,
    FAILED;

    /** One sentence or two that say what happened and what can be done. */
    public String text(String provider) {
        return Text.of("access.provider.trouble." + this, provider);
    }

    /** The trouble that an address names, if it names one. */
    public static Optional<Trouble> named(String name) {
        return Stream.of(values()).filter(trouble -> trouble.name().equals(name)).findFirst();
    }
}
