package app.laurel.people;

import app.laurel.platform.NotFound;
import app.laurel.platform.Role;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A family with everybody in it.
 *
 * @param grownUps the adults who decide
 * @param startersOffered whether the starter rewards were offered already
 * @param everyLearner all learners by name, archived ones too
 * @param names names by id of everybody who may stand in the family's ledger: its people and the
 *     administrators
 */
public record Roster(
        FamilySettings settings,
        GrownUps grownUps,
        boolean startersOffered,
        List<Learner> everyLearner,
        Map<Integer, String> names) {

    static Roster of(List<RosterRow> rows) {
        var family = rows.stream().findFirst().map(RosterRow::family).orElseThrow(NotFound::new);
        var settings = family.settings();
        var learners =
                rows.stream()
                        .filter(row -> row.person().role() == Role.LEARNER)
                        .map(row -> Learner.of(row.person(), Objects.requireNonNull(row.profile())))
                        .toList();
        var names =
                rows.stream()
                        .collect(Collectors.toMap(r -> r.person().id(), r -> r.person().name()));
        return new Roster(settings, GrownUps.of(rows), family.startersOffered(), learners, names);
    }

    /** The learners who are not archived, by name. */
    public List<Learner> learners() {
        return everyLearner.stream().filter(learner -> !learner.archived()).toList();
    }

    /** One of the learners, archived or not; {@link NotFound} for anybody else. */
    public Learner learner(int id) {
        return everyLearner.stream()
                .filter(learner -> learner.id() == id)
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** The name of a person, or null when they are gone or from elsewhere. */
    public @Nullable String name(@Nullable Integer id) {
        return id == null ? null : names.get(id);
    }
}
