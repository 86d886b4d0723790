package app.laurel.learning;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.util.function.SingletonSupplier;

/**
 * Everything that can be learnt here, from all sources. It is put together once, after the start or
 * at the first question about it, and never changes afterwards.
 */
@Service
public class Curriculum {

    private static final List<String> ORDER =
            List.of(
                    "Math",
                    "Reading",
                    "Language",
                    "Science",
                    "Geography",
                    "History",
                    "Computing",
                    "Spanish");

    private final SingletonSupplier<Catalogue> catalogue;

    Curriculum(List<LessonSource> sources) {
        this.catalogue = SingletonSupplier.of(() -> Catalogue.of(sources));
    }

    /** Reads everything soon after the start, so that the first child does not wait for it. */
    @EventListener(ApplicationReadyEvent.class)
    void readAhead() {
        Thread.ofPlatform().daemon().name("curriculum").start(this::catalogue);
    }

    /** All units, those of one source together in the order in which the source teaches them. */
    public List<Unit> units() {
        return catalogue().units();
    }

    /** The unit with this id, if there is one (a later version may have dropped it). */
    public Optional<Unit> unit(String id) {
        return Optional.ofNullable(catalogue().byId().get(id));
    }

    /**
     * The subject's units for a grade (0 to 12). When none is meant for it, those that end nearest
     * below it; empty when even those do not exist.
     */
    public List<Unit> unitsFor(int grade, String subject) {
        var ofSubject = units().stream().filter(unit -> unit.subject().equals(subject)).toList();
        var suitable = ofSubject.stream().filter(unit -> unit.suits(grade)).toList();
        if (!suitable.isEmpty()) {
            return suitable;
        }
        int nearest =
                ofSubject.stream()
                        .mapToInt(Unit::toGrade)
                        .filter(last -> last < grade)
                        .max()
                        .orElse(-1);
        return ofSubject.stream().filter(unit -> unit.toGrade() == nearest).toList();
    }

    /** All subjects: first those that come along, in a fixed order, then others by name. */
    public List<String> subjects() {
        return catalogue().subjects();
    }

    /** The subjects that have units for a grade (0 to 12), in the order of {@link #subjects()}. */
    public List<String> subjectsFor(int grade) {
        return subjects().stream().filter(subject -> !unitsFor(grade, subject).isEmpty()).toList();
    }

    /** The concept with this id, if any unit teaches it. */
    public Optional<Concept> concept(String id) {
        return Optional.ofNullable(catalogue().concepts().get(id));
    }

    /**
     * Composes a lesson as {@link LessonSource#compose} does.
     *
     * @throws IllegalArgumentException when the unit is not one of {@link #units()}
     */
    public LessonSpec compose(
            Unit unit, int grade, long seed, int count, Predicate<String> allowed) {
        var source = catalogue().sources().get(unit.id());
        if (source == null) {
            throw new IllegalArgumentException("No such unit: " + unit.id());
        }
        return source.compose(unit, grade, seed, count, allowed);
    }

    private Catalogue catalogue() {
        return catalogue.obtain();
    }

    private record Catalogue(
            Map<String, Unit> byId,
            Map<String, LessonSource> sources,
            Map<String, Concept> concepts,
            List<String> subjects) {

        static Catalogue of(List<LessonSource> sources) {
            var byId = new LinkedHashMap<String, Unit>();
            var sourceOf = new LinkedHashMap<String, LessonSource>();
            var concepts = new LinkedHashMap<String, Concept>();
            for (var source : sources) {
                for (var unit : source.units()) {
                    if (byId.putIfAbsent(unit.id(), unit) != null) {
                        throw new IllegalStateException("Two units are called " + unit.id());
                    }
                    sourceOf.put(unit.id(), source);
                    unit.concepts().forEach(concept -> concepts.putIfAbsent(concept.id(), concept));
                }
            }
            var subjects = byId.values().stream().map(Unit::subject).distinct();
            return new Catalogue(
                    byId, sourceOf, concepts, subjects.sorted(Catalogue.inOrder()).toList());
        }

        List<Unit> units() {
            return List.copyOf(byId.values());
        }

        private static Comparator<String> inOrder() {
            return Comparator.comparingInt(
                            (String subject) ->
                                    ORDER.contains(subject) ? ORDER.indexOf(subject) : ORDER.size())
                    .thenComparing(Comparator.naturalOrder());
        }
    }
}
