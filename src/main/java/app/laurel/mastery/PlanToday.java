package app.laurel.mastery;

import app.laurel.learning.Concept;
import app.laurel.learning.Curriculum;
import app.laurel.learning.LessonCard;
import app.laurel.learning.RecentLessons;
import app.laurel.learning.StartLesson;
import app.laurel.learning.Unit;
import app.laurel.people.Learner;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/**
 * Plans a learner's day: go on with what was begun, look again at what would be forgotten, practise
 * what is weak (or first what that builds on), and try something new in the subjects that a parent
 * chose, those first that had no turn for longest.
 */
@Service
public class PlanToday {

    private static final int SUGGESTIONS = 3;

    /** For this long a unit that was done is not suggested as something new. */
    public static final Duration RECENTLY = Duration.ofDays(30);

    private final Curriculum curriculum;

    PlanToday(Curriculum curriculum) {
        this.curriculum = curriculum;
    }

    /**
     * Up to three suggestions, each of another unit, the most urgent first. No statement.
     *
     * @param recent what the learner did within {@link #RECENTLY}
     * @param standing the learner's totals, with every concept
     * @param today the day of the family's calendar
     */
    public List<Suggestion> forLearner(
            Learner learner, RecentLessons recent, Standing standing, LocalDate today) {
        return forLearner(learner, recent, standing, today, List.of());
    }

    /**
     * The same where the family has units of its own.
     *
     * @param own those that suit the learner's grade; they are something new before others of their
     *     subject
     */
    public List<Suggestion> forLearner(
            Learner learner,
            RecentLessons recent,
            Standing standing,
            LocalDate today,
            List<Unit> own) {
        var plan = new Plan();
        recent.open().stream().findFirst().map(PlanToday::goOn).ifPresent(plan::add);
        recent.open().forEach(lesson -> plan.units.add(lesson.unitId()));
        var levels =
                standing.concepts().stream()
                        .filter(level -> learner.subjects().contains(level.subject()))
                        .filter(level -> !standing.isHidden(Guidance.Kind.CONCEPT, level.concept()))
                        .toList();
        var reviews = reviews(learner, levels, today, own);
        plan.addFirst(asked(learner, standing, own));
        plan.addFirst(reviews);
        plan.addFirst(plan.otherSubjectsFirst(practice(learner, levels, standing, own)));
        plan.fill(plan.otherSubjectsFirst(somethingNew(learner, recent, standing, own)));
        plan.fill(reviews);
        return List.copyOf(plan.suggestions);
    }

    /** What a parent asked for and is not known yet. */
    private List<Suggestion> asked(Learner learner, Standing standing, List<Unit> own) {
        var known =
                standing.concepts().stream()
                        .filter(ConceptLevel::isKnown)
                        .map(ConceptLevel::concept)
                        .collect(Collectors.toSet());
        return standing.asked(Guidance.Kind.CONCEPT).stream()
                .filter(concept -> !known.contains(concept))
                .flatMap(
                        concept ->
                                teaching(concept, learner.grade(), own)
                                        .map(
                                                unit ->
                                                        suggest(
                                                                Suggestion.Why.ASKED,
                                                                unit,
                                                                learner,
                                                                concept,
                                                                "",
                                                                0))
                                        .stream())
                .toList();
    }

    /** The units with something due, the most overdue first. */
    private List<Suggestion> reviews(
            Learner learner, Collection<ConceptLevel> levels, LocalDate today, List<Unit> own) {
        var byUnit = new LinkedHashMap<Unit, List<ConceptLevel>>();
        levels.stream()
                .filter(level -> level.isDue(today))
                .sorted(
                        Comparator.comparing(ConceptLevel::due)
                                .thenComparing(ConceptLevel::lastTested)
                                .thenComparing(ConceptLevel::concept))
                .forEach(
                        level ->
                                teaching(level.concept(), learner.grade(), own)
                                        .ifPresent(
                                                unit ->
                                                        byUnit.computeIfAbsent(
                                                                        unit,
                                                                        one -> new ArrayList<>())
                                                                .add(level)));
        return byUnit.entrySet().stream()
                .map(
                        due ->
                                suggest(
                                        Suggestion.Why.REVIEW,
                                        due.getKey(),
                                        learner,
                                        due.getValue().getFirst().concept(),
                                        "",
                                        due.getValue().size() - 1))
                .toList();
    }

    /** The weak concepts, the weakest first, or what they build on where that is not known. */
    private List<Suggestion> practice(
            Learner learner,
            Collection<ConceptLevel> levels,
            Standing standing,
            List<Unit> own) {
        var byConcept =
                standing.concepts().stream()
                        .collect(
                                Collectors.toMap(
                                        ConceptLevel::concept,
                                        Function.identity(),
                                        (one, other) -> one));
        return levels.stream()
                .filter(ConceptLevel::isWeak)
                .sorted(
                        Comparator.comparingInt(ConceptLevel::rawLevel)
                                .thenComparing(ConceptLevel::lastTested)
                                .thenComparing(ConceptLevel::concept))
                .flatMap(
                        weak ->
                                practise(weak.concept(), learner, byConcept, standing, own)
                                        .stream())
                .toList();
    }

    private Optional<Suggestion> practise(
            String weak,
            Learner learner,
            Map<String, ConceptLevel> levels,
            Standing standing,
            List<Unit> own) {
        var first = foundation(weak, levels, standing, new HashSet<>());
        var why = first.equals(weak) ? Suggestion.Why.PRACTISE : Suggestion.Why.FIRST;
        return teaching(first, learner.grade(), own)
                .map(
                        unit ->
                                suggest(
                                        why,
                                        unit,
                                        learner,
                                        first,
                                        first.equals(weak) ? "" : name(weak),
                                        0));
    }

    /**
     * Where to begin for a weak concept: what it builds on and is itself weak, as deep as that
     * goes; else what it builds on and was not asked often enough to be known; else itself. What a
     * parent does not want suggested is passed over.
     */
    private String foundation(
            String concept,
            Map<String, ConceptLevel> levels,
            Standing standing,
            Set<String> seen) {
        seen.add(concept);
        var missing =
                curriculum.concept(concept).map(Concept::prerequisites).orElse(List.of()).stream()
                        .filter(one -> !seen.contains(one) && curriculum.concept(one).isPresent())
                        .filter(one -> !levels.containsKey(one) || !levels.get(one).isKnown())
                        .filter(one -> !standing.isHidden(Guidance.Kind.CONCEPT, one))
                        .toList();
        var weak =
                missing.stream()
                        .filter(one -> levels.containsKey(one) && levels.get(one).isWeak())
                        .findFirst();
        return weak.map(one -> foundation(one, levels, standing, seen))
                .or(() -> missing.stream().findFirst())
                .orElse(concept);
    }

    /**
     * One unit of each subject, then the next of each, and so on: subjects that had no turn for
     * longest first; units that were done lately, or build on something weak, last.
     */
    private List<Suggestion> somethingNew(
            Learner learner, RecentLessons recent, Standing standing, List<Unit> own) {
        var weak =
                standing.concepts().stream()
                        .filter(ConceptLevel::isWeak)
                        .map(ConceptLevel::concept)
                        .collect(Collectors.toSet());
        var chosen =
                Stream.concat(
                                standing.asked(Guidance.Kind.SUBJECT).stream(),
                                learner.subjects().stream())
                        .distinct()
                        .filter(one -> !standing.isHidden(Guidance.Kind.SUBJECT, one))
                        .toList();
        var rows =
                chosen.stream()
                        .sorted(
                                Comparator.comparingInt(
                                                (String subject) ->
                                                        recent.subjectsDone().indexOf(subject))
                                        .thenComparing(chosen::indexOf))
                        .toList();
        var neverLately = rows.stream().filter(one -> !recent.subjectsDone().contains(one));
        var longAgoFirst =
                rows.reversed().stream().filter(one -> recent.subjectsDone().contains(one));
        var units =
                Stream.concat(neverLately, longAgoFirst)
                        .map(subject -> unitsOf(learner, subject, recent, standing, weak, own))
                        .toList();
        var longest = units.stream().mapToInt(List::size).max().orElse(0);
        var inTurn = new ArrayList<Suggestion>();
        for (var i = 0; i < longest; i++) {
            for (var row : units) {
                if (i < row.size()) {
                    inTurn.add(suggest(Suggestion.Why.NEW, row.get(i), learner, "", "", 0));
                }
            }
        }
        return inTurn;
    }

    private List<Unit> unitsOf(
            Learner learner,
            String subject,
            RecentLessons recent,
            Standing standing,
            Set<String> weak,
            List<Unit> own) {
        var units =
                Stream.concat(
                                own.stream().filter(unit -> unit.subject().equals(subject)),
                                curriculum
                                        .unitsFor(standing.grade(learner.grade(), subject), subject)
                                        .stream())
                        .toList();
        var fresh = units.stream().filter(unit -> !recent.unitsDone().contains(unit.id())).toList();
        return (fresh.isEmpty() ? units : fresh)
                .stream().sorted(Comparator.comparing(unit -> buildsOn(unit, weak))).toList();
    }

    private static boolean buildsOn(Unit unit, Set<String> weak) {
        return unit.concepts().stream()
                .flatMap(concept -> concept.prerequisites().stream())
                .anyMatch(weak::contains);
    }

    /** The unit that teaches the concept, of several the one nearest to the grade. */
    private Optional<Unit> teaching(String concept, int grade, List<Unit> own) {
        return Stream.concat(curriculum.units().stream(), own.stream())
                .filter(unit -> unit.concepts().stream().anyMatch(one -> one.id().equals(concept)))
                .min(
                        Comparator.comparingInt(
                                unit ->
                                        Math.abs(
                                                grade
                                                        - Math.clamp(
                                                                grade,
                                                                unit.fromGrade(),
                                                                unit.toGrade()))));
    }

    /** A family's own concept is known to its unit only. */
    private String name(String concept, Unit unit) {
        return unit.concepts().stream()
                .filter(one -> one.id().equals(concept))
                .map(Concept::name)
                .findFirst()
                .orElseGet(() -> name(concept));
    }

    private String name(String concept) {
        return curriculum.concept(concept).map(Concept::name).orElse(concept);
    }

    private static Suggestion goOn(LessonCard lesson) {
        return new Suggestion(
                Suggestion.Why.GO_ON,
                lesson.unitId(),
                lesson.id(),
                lesson.subject(),
                lesson.title(),
                lesson.emoji(),
                "",
                "",
                "",
                0,
                minutes(lesson.questions() - lesson.answered()));
    }

    private Suggestion suggest(
            Suggestion.Why why, Unit unit, Learner learner, String about, String before, int more) {
        return new Suggestion(
                why,
                unit.id(),
                null,
                unit.subject(),
                unit.title(),
                unit.emoji(),
                unit.summary(),
                about.isEmpty() ? "" : name(about, unit),
                before,
                more,
                minutes(StartLesson.questionsFor(learner.grade())));
    }

    private static int minutes(int questions) {
        return Math.max(1, Math.round(questions * 0.75f) + 1);
    }

    /** What was chosen so far. */
    private static final class Plan {

        private final List<Suggestion> suggestions = new ArrayList<>();
        private final Set<String> units = new HashSet<>();

        void add(Suggestion suggestion) {
            units.add(suggestion.unitId());
            suggestions.add(suggestion);
        }

        void addFirst(List<Suggestion> candidates) {
            candidates.stream()
                    .filter(
                            one ->
                                    suggestions.size() < SUGGESTIONS
                                            && !units.contains(one.unitId()))
                    .findFirst()
                    .ifPresent(this::add);
        }

        void fill(List<Suggestion> candidates) {
            candidates.forEach(one -> addFirst(List.of(one)));
        }

        List<Suggestion> otherSubjectsFirst(List<Suggestion> candidates) {
            var had = suggestions.stream().map(Suggestion::subject).collect(Collectors.toSet());
            return candidates.stream()
                    .sorted(Comparator.comparing(one -> had.contains(one.subject())))
                    .toList();
        }
    }
}
