package app.laurel.people;

import org.jspecify.annotations.Nullable;

/** An adult of a family, as the family sees them. */
public record Adult(
        int id,
        String name,
        @Nullable String email,
        String avatar,
        String colour,
        boolean hasPin,
        boolean hasPassword) {

    static Adult of(Person person) {
        return new Adult(
                person.id(),
                person.name(),
                person.email(),
                person.avatar(),
                person.colour(),
                person.pin() != null,
                person.password() != null);
    }
}
