package app.laurel.insights.ui;

import app.laurel.insights.LearnerHead;
import app.laurel.insights.ObserveLearner;
import app.laurel.platform.Actor;
import app.laurel.tasks.ui.TaskList;
import com.vaadin.flow.router.QueryParameters;

/** What the learner was given to do, and the command to give more. */
class TasksPart extends PartOfPage {

    private final ObserveLearner observe;
    private final TaskList list;
    private final Actor actor;
    private final int learnerId;

    TasksPart(ObserveLearner observe, TaskList list, Actor actor, int learnerId) {
        this.observe = observe;
        this.list = list;
        this.actor = actor;
        this.learnerId = learnerId;
        add(list);
    }

    @Override
    void enter(QueryParameters query) {
        // The address of this part says everything without parameters.
    }

    @Override
    LearnerHead show() {
        var head = observe.head(actor, learnerId);
        list.show(head.learner(), head.zone());
        return head;
    }
}
