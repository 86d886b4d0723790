package app.laurel.learning;

import app.laurel.questions.Question;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Predicate;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;

/**
 * Everything that can be learnt here, from all sources. It is put together once, after the start or
 * at the first question about it, and never changes afterwards, except that administrators withdraw
 * units and bring them back.
 */
@Service
public class Curriculum implements SmartInitializingSingleton {

    private final List<LessonSource> sources;
    private final FutureTask<Catalogue> reading;
    private final Predicate<String> offered;

    /** Offers every unit. */
    Curriculum(List<LessonSource> sources) {
        this(sources, unit -> true);
    }

    /** What is offered is asked when it is needed first: everything is read long before. */
    @Autowired
    Curriculum(List<LessonSource> sources, ObjectProvider<OfferedUnits> offered) {
        this(
                sources,
                unit -> {
                    var known = offered.getIfAvailable();
                    return known == null || known.has(unit);
                });
    }

    private Curriculum(List<LessonSource> sources, Predicate<String> offered) {
        this.sources = sources;
        this.reading = new FutureTask<>(() -> Catalogue.of(sources));
        this.offered = offered;
    }

    /**
     * Refuses the start when the curriculum is not as it should be. What the build has checked is
     * not read for that.
     *
     * @throws MalformedCurriculum with place and reason
     */
    @Override
    public void afterSingletonsInstantiated() {
        if (!sources.stream().allMatch(LessonSource::isChecked)) {
            catalogue();
        }
    }

    /** Reads everything before the first learner wants it, but does not keep the start waiting. */
    @EventListener(ApplicationReadyEvent.class)
    void readAhead() {
        Thread.ofPlatform().daemon().name("curriculum").start(reading);
    }

    /**
     * All units, the withdrawn ones among them, those of one source together in the order in which
     * the source teaches them.
     */
    public List<Unit> units() {
        return catalogue().units();
    }

    /** The unit with this id, if there is one (a later version may have dropped it). */
    public Optional<Unit> unit(String id) {
        return Optional.ofNullable(catalogue().byId().get(id));
    }

    /** Those of {@link #units()} that learners can have. */
    public List<Unit> offered() {
        return units().stream().filter(unit -> offered.test(unit.id())).toList();
    }

    /** Whether learners can have the unit; also for what is no unit of the curriculum. */
    public boolean isOffered(String unitId) {
        return offered.test(unitId);
    }

    /** The questions that were written for the unit; empty where they are made anew each time. */
    public List<Question> written(Unit unit) {
        return source(unit).written(unit);
    }

    /**
     * The subject's offered units for a grade (0 to 12). When none is meant for it, those that end
     * nearest below it; empty when even those do not exist.
     */
    public List<Unit> unitsFor(int grade, String subject) {
        var ofSubject = offered().stream().filter(unit -> unit.subject().equals(subject)).toList();
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

    /** All concepts, in the order of {@link #units()}. */
    public List<Concept> concepts() {
        return List.copyOf(catalogue().concepts().values());
    }

    /** What should be known before the concept; empty for an unknown one. */
    public List<Concept> prerequisites(String conceptId) {
        return concept(conceptId).stream()
                .flatMap(concept -> concept.prerequisites().stream())
                .map(id -> catalogue().concepts().get(id))
                .toList();
    }

    /** The offered units that teach the concept; empty for an unknown one. */
    public List<Unit> unitsTeaching(String conceptId) {
        return teaching(conceptId).stream().filter(unit -> offered.test(unit.id())).toList();
    }

    private List<Unit> teaching(String conceptId) {
        return catalogue().teaching().getOrDefault(conceptId, List.of());
    }

    /** The grades of the units that teach the concept, if any does. */
    public Optional<GradeRange> gradesOf(String conceptId) {
        return Optional.of(teaching(conceptId))
                .filter(units -> !units.isEmpty())
                .map(Catalogue::grades);
    }

    /**
     * Composes a lesson as {@link LessonSource#compose} does.
     *
     * @throws IllegalArgumentException when the unit is not one of {@link #units()}
     */
    public LessonSpec compose(
            Unit unit, int grade, long seed, int count, Predicate<String> allowed) {
        return source(unit).compose(unit, grade, seed, count, allowed);
    }

    /**
     * Which words in the unit's texts belong to another language; none in a unit that is not here.
     */
    public ForeignWords foreignWords(String unitId) {
        return unit(unitId).map(unit -> source(unit).foreignWords(unit)).orElse(ForeignWords.NONE);
    }

    /**
     * Who makes lessons of the unit.
     *
     * @throws IllegalArgumentException when the unit is not one of {@link #units()}
     */
    LessonSource source(Unit unit) {
        var source = catalogue().sources().get(unit.id());
        if (source == null) {
            throw new IllegalArgumentException("No such unit: " + unit.id());
        }
        return source;
    }

    private Catalogue catalogue() {
        reading.run(); // does nothing when it is under way or done
        try {
            return reading.get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException reason
                    ? reason
                    : new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
