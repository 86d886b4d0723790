package app.laurel.tasks;

import app.laurel.people.FamilyDirectory;
import app.laurel.platform.Actor;
import app.laurel.platform.Changes;
import app.laurel.platform.NotFound;
import app.laurel.platform.Refusal;
import app.laurel.platform.Topic;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A parent gives a learner a lesson to do until a day, or takes that back. */
@Service
@Transactional
public class GiveTask {

    private final Assignments assignments;
    private final WhatToTeach teachables;
    private final FamilyDirectory directory;
    private final Changes changes;
    private final Clock clock;

    GiveTask(
            Assignments assignments,
            WhatToTeach teachables,
            FamilyDirectory directory,
            Changes changes,
            Clock clock) {
        this.assignments = assignments;
        this.teachables = teachables;
        this.directory = directory;
        this.changes = changes;
        this.clock = clock;
    }

    /**
     * Gives a learner of the actor's family a task; every mistake is refused at its field. A
     * learner has one open task of a lesson at most.
     *
     * @param id chosen by whoever gives, a new one for each task: repeating it has no further
     *     effect
     */
    public void give(Actor actor, UUID id, int learnerId, TaskDetails details) {
        var learner = directory.ownLearner(actor, learnerId);
        if (learner.archived()) {
            throw Refusal.because("tasks.form.archived", learner.name());
        }
        var zone = directory.settings(actor).zone();
        var checked = details.checked(LocalDate.ofInstant(clock.instant(), zone));
        var what = checked.what();
        var unit =
                teachables
                        .unitFor(what, learner)
                        .orElseThrow(() -> Refusal.of("what", "tasks.form.what.unknown"));
        var given =
                assignments.give(
                        id,
                        learnerId,
                        unit.id(),
                        what.kind() == Teachable.Kind.CONCEPT ? what.id() : null,
                        checked.due(),
                        checked.note(),
                        actor.id(),
                        clock.instant());
        if (given == 0 && !isGiven(id, learnerId)) {
            throw Refusal.of("what", "tasks.form.what.already", learner.name(), unit.title());
        }
        changes.announce(actor.familyId(), Topic.LESSONS);
    }

    /** Takes an open task back; once more changes nothing, and one that is done stays done. */
    public void withdraw(Actor actor, UUID id) {
        var task = own(actor, id);
        if (task.state() == Task.State.DONE) {
            throw Refusal.because("tasks.withdraw.done");
        }
        if (task.state() == Task.State.OPEN) {
            task.withdraw(clock.instant());
            changes.announce(actor.familyId(), Topic.LESSONS);
        }
    }

    /** Gives a task again that was taken back; once more changes nothing. */
    public void giveAgain(Actor actor, UUID id) {
        var task = own(actor, id);
        if (task.state() != Task.State.WITHDRAWN) {
            return;
        }
        if (assignments.isOpen(task.learnerId(), task.unitId())) {
            throw Refusal.because("tasks.again.already");
        }
        task.giveAgain();
        try {
            assignments.flush();
        } catch (DataIntegrityViolationException raced) {
            throw Refusal.because("tasks.again.already");
        }
        changes.announce(actor.familyId(), Topic.LESSONS);
    }

    private boolean isGiven(UUID id, int learnerId) {
        return assignments.findById(id).filter(one -> one.learnerId() == learnerId).isPresent();
    }

    private Assignment own(Actor actor, UUID id) {
        var task = assignments.lock(id).orElseThrow(NotFound::new);
        directory.ownLearner(actor, task.learnerId());
        return task;
    }
}
