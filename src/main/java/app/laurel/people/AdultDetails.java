package app.laurel.people;

import org.jspecify.annotations.Nullable;

/** What an adult tells about themselves when an account is made; unchecked, as typed. */
public record AdultDetails(
        @Nullable String name,
        @Nullable String email,
        @Nullable String password,
        boolean provenElsewhere) {

    /** Of somebody who signs in with the password. */
    public AdultDetails(@Nullable String name, @Nullable String email, @Nullable String password) {
        this(name, email, password, false);
    }

    /** Of somebody whom an outside provider vouches for, and who has no password here yet. */
    public static AdultDetails provenElsewhere(@Nullable String name, @Nullable String email) {
        return new AdultDetails(name, email, null, true);
    }

    @Override
    public String toString() {
        return "AdultDetails[" + email + "]";
    }
}
