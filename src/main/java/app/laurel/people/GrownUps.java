package app.laurel.people;

import app.laurel.platform.NotFound;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The adults of a family who decide what its learners ask for.
 *
 * @param adults those who may sign in, by name
 */
public record GrownUps(FamilySettings settings, List<Adult> adults) {

    static GrownUps of(List<RosterRow> rows) {
        var family = rows.stream().findFirst().map(RosterRow::family).orElseThrow(NotFound::new);
        var settings = family.settings();
        var adults =
                rows.stream()
                        .map(RosterRow::person)
                        .filter(person -> person.familyId() == settings.familyId())
                        .filter(person -> person.role().isAdult() && person.maySignIn())
                        .map(Adult::of)
                        .toList();
        return new GrownUps(settings, adults);
    }

    /** Their names, in order. */
    public List<String> names() {
        return adults.stream().map(Adult::name).toList();
    }

    /** The name of one of them, or null for anybody else. */
    public @Nullable String name(@Nullable Integer id) {
        return adults.stream()
                .filter(adult -> id != null && adult.id() == id)
                .map(Adult::name)
                .findFirst()
                .orElse(null);
    }

    /**
     * Whether two of them must agree to this cost: the family wishes it, and there are two. With
     * one alone the wish rests, so that nothing waits for ever.
     */
    public boolean twoMustAgree(int cost) {
        return settings.wantsTwo(cost) && adults.size() > 1;
    }
}
