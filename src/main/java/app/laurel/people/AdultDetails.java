package app.laurel.people;

import org.jspecify.annotations.Nullable;

/** What an adult tells about themselves when an account is made; unchecked, as typed. */
public record AdultDetails(
        @Nullable String name, @Nullable String email, @Nullable String password) {

    @Override
    public String toString() {
        return "AdultDetails[" + email + "]";
    }
}
