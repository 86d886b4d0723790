package app.laurel.tasks;

import app.laurel.learning.Concept;
import app.laurel.learning.Curriculum;
import app.laurel.learning.OwnUnits;
import app.laurel.learning.Unit;
import app.laurel.people.Learner;
import app.laurel.platform.Actor;
import app.laurel.shell.Text;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads what learners were given to do. */
@Service
@Transactional(readOnly = true)
public class ReadTasks {

    private static final Limit MOST = Limit.of(100);

    private final Assignments assignments;
    private final Curriculum curriculum;
    private final OwnUnits own;

    ReadTasks(Assignments assignments, Curriculum curriculum, OwnUnits own) {
        this.assignments = assignments;
        this.curriculum = curriculum;
        this.own = own;
    }

    /**
     * The tasks of a learner whom the caller found in the directory: open ones by their day, then
     * those that ended, the last one first; a hundred at most. One statement.
     */
    public List<Task> of(Learner learner) {
        return of(learner, MOST);
    }

    /** The same without an end, for an export. One statement. */
    public List<Task> every(Learner learner) {
        return of(learner, Limit.unlimited());
    }

    private List<Task> of(Learner learner, Limit limit) {
        return assignments.of(learner.id(), limit).stream()
                .map(one -> task(one, unit(learner.familyId(), one.unitId())))
                .toList();
    }

    /** The learner's own open tasks, the most urgent first. One statement. */
    public List<Task> open(Actor learner) {
        return assignments.open(learner.requireLearner().id()).stream()
                .map(one -> task(one, unit(learner.familyId(), one.unitId())))
                .filter(Task::offered)
                .toList();
    }

    private Optional<Unit> unit(int familyId, String unitId) {
        return curriculum.unit(unitId).or(() -> own.unit(familyId, unitId));
    }

    private Task task(Assignment one, Optional<Unit> unit) {
        var concept = one.conceptId();
        return new Task(
                one.id(),
                one.unitId(),
                unit.isPresent() && curriculum.isOffered(one.unitId()),
                unit.map(Unit::title).orElseGet(() -> Text.of("tasks.gone")),
                unit.map(Unit::emoji).orElse("📘"),
                concept == null
                        ? null
                        : curriculum.concept(concept).map(Concept::name).orElse(concept),
                one.dueOn(),
                one.note(),
                one.state(),
                one.givenBy(),
                one.givenAt(),
                one.endedAt());
    }
}
