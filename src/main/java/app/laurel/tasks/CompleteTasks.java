package app.laurel.tasks;

import app.laurel.learning.LessonFinished;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A task is done when the learner finishes a lesson of its unit, in the same transaction. */
@Component
class CompleteTasks {

    private final Assignments assignments;

    CompleteTasks(Assignments assignments) {
        this.assignments = assignments;
    }

    @EventListener
    void on(LessonFinished lesson) {
        assignments.done(lesson.learnerId(), lesson.unitId(), lesson.at());
    }
}
