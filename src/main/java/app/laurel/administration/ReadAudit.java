package app.laurel.administration;

import app.laurel.people.Census;
import app.laurel.people.PersonFilter;
import app.laurel.people.PersonLine;
import app.laurel.people.PersonPage;
import app.laurel.platform.Actor;
import app.laurel.platform.AuditFilter;
import app.laurel.platform.AuditLog;
import app.laurel.platform.Role;
import app.laurel.platform.TypedText;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets administrators read the audit log in plain words. */
@Service
@Transactional(readOnly = true)
public class ReadAudit {

    private static final int MOST_NAMESAKES = 500;

    private final AuditLog audit;
    private final Census census;

    ReadAudit(AuditLog audit, Census census) {
        this.audit = audit;
        this.census = census;
    }

    /**
     * Up to {@code size} lines before the id, newest first; {@link Long#MAX_VALUE} for the newest.
     * Four statements at most.
     */
    public AuditPage page(Actor actor, AuditSearch search, long before, int size) {
        var zone = zone(actor);
        return read(actor, filter(actor, search, zone), zone, List.of(), before, size);
    }

    /**
     * The newest lines of what was done by an adult, or about a learner. One statement, and one
     * more when they name others than the known people.
     */
    public AuditPage about(Actor actor, PersonLine person, Collection<PersonLine> known, int size) {
        actor.requireAdministrator();
        var filter =
                person.isLearner() ? AuditFilter.about(person.id()) : AuditFilter.by(person.id());
        return read(actor, filter, null, known, Long.MAX_VALUE, size);
    }

    private AuditPage read(
            Actor actor,
            AuditFilter filter,
            @Nullable ZoneId zone,
            Collection<PersonLine> known,
            long before,
            int size) {
        var found = audit.lines(filter, before, size + 1);
        var lines = found.stream().limit(size).toList();
        var ids =
                lines.stream()
                        .flatMap(line -> Stream.of(line.learnerId(), line.familyId()))
                        .filter(Objects::nonNull);
        var people =
                people(
                        actor,
                        known,
                        Stream.concat(ids, Stream.of(actor.id())).collect(Collectors.toSet()));
        var words = new AuditWords(people);
        return new AuditPage(
                zone == null ? people.get(actor.id()).zone() : zone,
                lines.stream().map(words::sentence).toList(),
                found.size() > size ? lines.getLast().id() : null);
    }

    private Map<Integer, PersonLine> people(
            Actor actor, Collection<PersonLine> known, Set<Integer> ids) {
        var byId = known.stream().collect(Collectors.toMap(PersonLine::id, Function.identity()));
        return byId.keySet().containsAll(ids) ? byId : census.people(actor, ids);
    }

    private ZoneId zone(Actor actor) {
        return census.person(actor, actor.id()).zone();
    }

    private AuditFilter filter(Actor actor, AuditSearch search, ZoneId zone) {
        var person = TypedText.line(search.person());
        return new AuditFilter(
                null,
                null,
                null,
                search.action() == null ? null : search.action().name(),
                person.isEmpty() ? null : person,
                person.isEmpty() ? Set.of() : learners(actor, person),
                search.from() == null ? null : begin(search.from(), zone),
                search.to() == null ? null : begin(search.to().plusDays(1), zone));
    }

    private Set<Integer> learners(Actor actor, String name) {
        var filter = new PersonFilter(name, Role.LEARNER, null, null);
        return census
                .page(actor, filter, PersonPage.Position.START, MOST_NAMESAKES)
                .lines()
                .stream()
                .map(PersonLine::id)
                .collect(Collectors.toSet());
    }

    private static Instant begin(LocalDate day, ZoneId zone) {
        return day.atStartOfDay(zone).toInstant();
    }
}
