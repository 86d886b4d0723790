package app.laurel.people;

import app.laurel.platform.Actor;
import app.laurel.platform.NotFound;
import app.laurel.platform.Role;
import app.laurel.platform.TypedText;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Everybody of the installation, whatever the family; for administrators only. */
@Service
@Transactional(readOnly = true)
public class Census {

    private final Everybody everybody;

    Census(Everybody everybody) {
        this.everybody = everybody;
    }

    /** Up to {@code size} people after the position, by name. One statement. */
    public PersonPage page(Actor actor, PersonFilter filter, PersonPage.Position after, int size) {
        actor.requireAdministrator();
        return PersonPage.of(
                everybody.page(
                        pattern(filter),
                        roles(filter),
                        state(filter),
                        filter.familyId(),
                        after.name(),
                        after.id(),
                        Limit.of(size + 1)),
                size);
    }

    /** How many people the filter lets through. One statement. */
    public long count(Actor actor, PersonFilter filter) {
        actor.requireAdministrator();
        return everybody.count(pattern(filter), roles(filter), state(filter), filter.familyId());
    }

    /** Somebody by id. One statement. */
    public PersonLine person(Actor actor, int personId) {
        actor.requireAdministrator();
        return everybody.find(personId).map(PersonLine::of).orElseThrow(NotFound::new);
    }

    /** Those of the people who exist, by id. One statement. */
    public Map<Integer, PersonLine> people(Actor actor, Collection<Integer> ids) {
        actor.requireAdministrator();
        return everybody.find(ids).stream()
                .map(PersonLine::of)
                .collect(Collectors.toMap(PersonLine::id, Function.identity()));
    }

    /**
     * Everybody of the person's family, the person among them, adults first, and the actor, of
     * whatever family. One statement.
     */
    public List<PersonLine> familyOf(Actor actor, int personId) {
        actor.requireAdministrator();
        return everybody.familyOf(personId, actor.id()).stream().map(PersonLine::of).toList();
    }

    /** How many there are of each kind. One statement. */
    public Headcount headcount(Actor actor) {
        actor.requireAdministrator();
        return everybody.headcount();
    }

    private static String pattern(PersonFilter filter) {
        var literal = TypedText.line(filter.search()).replaceAll("([\\\\%_])", "\\\\$1");
        return "%" + literal.toLowerCase(Locale.ROOT) + "%";
    }

    private static EnumSet<Role> roles(PersonFilter filter) {
        return filter.role() == null ? EnumSet.allOf(Role.class) : EnumSet.of(filter.role());
    }

    private static String state(PersonFilter filter) {
        return filter.state() == null ? "" : filter.state().name();
    }
}
