package app.laurel.people;

import app.laurel.platform.NotFound;
import java.util.List;

/**
 * What a learner knows of the adults of the family.
 *
 * @param names names of those who may sign in, by name
 */
public record GrownUps(FamilySettings settings, List<String> names) {

    static GrownUps of(List<RosterRow> rows, int familyId) {
        var family = rows.stream().findFirst().map(RosterRow::family).orElseThrow(NotFound::new);
        var names =
                rows.stream()
                        .map(RosterRow::person)
                        .filter(person -> person.familyId() == familyId)
                        .filter(person -> person.role().isAdult() && person.maySignIn())
                        .map(Person::name)
                        .toList();
        return new GrownUps(family.settings(), names);
    }
}
