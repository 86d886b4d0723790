package app.laurel.people;

import app.laurel.platform.Role;

/**
 * Somebody of a family as the family sees them, whether or not they may still sign in.
 *
 * @param archived whether this is a learner who was put away
 * @param active whether this person may sign in
 */
public record FamilyMember(
        int id,
        String name,
        String avatar,
        String colour,
        Role role,
        boolean archived,
        boolean active) {

    static FamilyMember of(Person person) {
        return new FamilyMember(
                person.id(),
                person.name(),
                person.avatar(),
                person.colour(),
                person.role(),
                person.archivedAt() != null,
                person.maySignIn());
    }
}
