package app.laurel.people;

import app.laurel.platform.Role;
import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * Somebody of the installation as an administrator sees them.
 *
 * @param family name of the family's first parent
 * @param zone the family's time zone
 * @param lastSeenAt the last sign-in, or null before the first one
 */
public record PersonLine(
        int id,
        String name,
        @Nullable String email,
        String avatar,
        String colour,
        Role role,
        int familyId,
        String family,
        ZoneId zone,
        PersonState state,
        @Nullable Instant lastSeenAt,
        Instant createdAt) {

    static PersonLine of(PersonRow row) {
        var person = row.person();
        return new PersonLine(
                person.id(),
                person.name(),
                person.email(),
                person.avatar(),
                person.colour(),
                person.role(),
                person.familyId(),
                row.firstParent(),
                row.family().settings().zone(),
                state(person),
                person.lastSeenAt(),
                person.createdAt());
    }

    private static PersonState state(Person person) {
        if (person.disabledAt() != null) {
            return PersonState.DISABLED;
        }
        return person.archivedAt() == null ? PersonState.ACTIVE : PersonState.ARCHIVED;
    }

    public boolean isLearner() {
        return role == Role.LEARNER;
    }

    public boolean isActive() {
        return state == PersonState.ACTIVE;
    }
}
