package app.laurel.mastery;

import app.laurel.learning.Curriculum;
import app.laurel.learning.LearningRecord;
import app.laurel.learning.LessonCard;
import app.laurel.learning.Unit;
import app.laurel.people.FamilyDirectory;
import app.laurel.people.Learner;
import app.laurel.platform.Actor;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Suggests what a learner could do today: go on, practise what is weak, try something new. */
@Service
@Transactional(readOnly = true)
public class PlanToday {

    private static final int SUGGESTIONS = 3;
    private static final Duration RECENTLY = Duration.ofDays(14);

    private final Curriculum curriculum;
    private final LearningRecord record;
    private final FamilyDirectory directory;
    private final Progress progress;
    private final Clock clock;

    PlanToday(
            Curriculum curriculum,
            LearningRecord record,
            FamilyDirectory directory,
            Progress progress,
            Clock clock) {
        this.curriculum = curriculum;
        this.record = record;
        this.directory = directory;
        this.progress = progress;
        this.clock = clock;
    }

    /**
     * Up to three suggestions: the newest unfinished lesson, a weak concept, and new units of the
     * learner's subjects in turn.
     */
    public List<Suggestion> forLearner(Actor actor) {
        var learner = directory.learner(actor, actor.requireLearner().id());
        var plan = new ArrayList<Suggestion>();
        var taken = new HashSet<String>();
        for (var lesson : record.open(actor)) {
            if (plan.isEmpty() && taken.add(lesson.unitId())) {
                plan.add(goOn(lesson));
            }
        }
        practise(learner)
                .filter(unit -> taken.add(unit.id()))
                .map(unit -> suggest(Suggestion.Why.PRACTISE, unit))
                .ifPresent(plan::add);
        taken.addAll(record.unitsDoneSince(learner.id(), clock.instant().minus(RECENTLY)));
        for (var unit : inTurn(learner, taken)) {
            if (plan.size() < SUGGESTIONS) {
                plan.add(suggest(Suggestion.Why.NEW, unit));
            }
        }
        return List.copyOf(plan);
    }

    private Optional<Unit> practise(Learner learner) {
        return progress.weakConcepts(List.of(learner.id())).stream()
                .flatMap(
                        weak ->
                                curriculum.units().stream()
                                        .filter(unit -> teaches(unit, weak.concept())))
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
