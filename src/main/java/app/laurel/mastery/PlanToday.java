package app.laurel.mastery;

import app.laurel.learning.Curriculum;
import app.laurel.learning.LessonCard;
import app.laurel.learning.RecentLessons;
import app.laurel.learning.Unit;
import app.laurel.people.Learner;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;

/** Suggests what a learner could do today: go on, practise what is weak, try something new. */
@Service
public class PlanToday {

    private static final int SUGGESTIONS = 3;

    /** For this long a unit that was done is not suggested as something new. */
    public static final Duration RECENTLY = Duration.ofDays(14);

    private final Curriculum curriculum;

    PlanToday(Curriculum curriculum) {
        this.curriculum = curriculum;
    }

    /**
     * Up to three suggestions: the newest unfinished lesson, a weak concept, and new units of the
     * learner's subjects in turn. No statement.
     *
     * @param recent what the learner did within {@link #RECENTLY}
     * @param weak what the learner's answers say needs practice
     */
    public List<Suggestion> forLearner(
            Learner learner, RecentLessons recent, Collection<ConceptLevel> weak) {
        var plan = new ArrayList<Suggestion>();
        var taken = new HashSet<String>();
        recent.open().stream().findFirst().map(PlanToday::goOn).ifPresent(plan::add);
        recent.open().forEach(lesson -> taken.add(lesson.unitId()));
        practise(weak)
                .filter(unit -> taken.add(unit.id()))
                .map(unit -> suggest(Suggestion.Why.PRACTISE, unit))
                .ifPresent(plan::add);
        var lately = new HashSet<>(taken);
        lately.addAll(recent.unitsDone());
        for (var unit : inTurn(learner, lately)) {
            if (plan.size() < SUGGESTIONS && taken.add(unit.id())) {
                plan.add(suggest(Suggestion.Why.NEW, unit));
            }
        }
        return List.copyOf(plan);
    }

    private Optional<Unit> practise(Collection<ConceptLevel> weak) {
        return weak.stream()
                .filter(level -> level.needsReinforcement() && level.level().isPresent())
                .sorted(
                        Comparator.comparingInt(ConceptLevel::rawLevel)
                                .thenComparing(ConceptLevel::lastTested))
                .flatMap(
                        level ->
                                curriculum.units().stream()
                                        .filter(unit -> teaches(unit, level.concept())))
                .findFirst();
    }

    private static boolean teaches(Unit unit, String concept) {
        return unit.concepts().stream().anyMatch(taught -> taught.id().equals(concept));
    }

    /**
     * One unit of each subject, then the next of each, and so on; what was done lately comes last.
     */
    private List<Unit> inTurn(Learner learner, Set<String> lately) {
        var rows =
                learner.subjects().stream()
                        .map(subject -> unitsOf(learner, subject, lately))
                        .toList();
        var longest = rows.stream().mapToInt(List::size).max().orElse(0);
        var units = new ArrayList<Unit>();
        for (var i = 0; i < longest; i++) {
            for (var row : rows) {
                if (i < row.size()) {
                    units.add(row.get(i));
                }
            }
        }
        return units;
    }

    private List<Unit> unitsOf(Learner learner, String subject, Set<String> lately) {
        var units = curriculum.unitsFor(learner.grade(), subject);
        var fresh = units.stream().filter(unit -> !lately.contains(unit.id())).toList();
        return fresh.isEmpty() ? units : fresh;
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
                minutes(lesson.questions() - lesson.answered()));
    }

    private static Suggestion suggest(Suggestion.Why why, Unit unit) {
        return new Suggestion(
                why,
                unit.id(),
                null,
                unit.subject(),
                unit.title(),
                unit.emoji(),
                unit.summary(),
                minutes(7));
    }

    private static int minutes(int questions) {
        return Math.max(1, Math.round(questions * 0.75f) + 1);
    }
}
