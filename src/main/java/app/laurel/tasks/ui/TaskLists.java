package app.laurel.tasks.ui;

import app.laurel.people.Learner;
import app.laurel.people.SubjectCatalogue;
import app.laurel.platform.Actor;
import app.laurel.tasks.GiveTask;
import app.laurel.tasks.ReadTasks;
import app.laurel.tasks.WhatToTeach;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** Makes the lists of learners' tasks, with the commands that change them. */
@Component
public class TaskLists {

    private final ReadTasks tasks;
    private final GiveTask give;
    private final WhatToTeach teachables;
    private final SubjectCatalogue subjects;
    private final Clock clock;

    TaskLists(
            ReadTasks tasks,
            GiveTask give,
            WhatToTeach teachables,
            SubjectCatalogue subjects,
            Clock clock) {
        this.tasks = tasks;
        this.give = give;
        this.teachables = teachables;
        this.subjects = subjects;
        this.clock = clock;
    }

    /** An empty list for what the actor may see; it is filled by {@link TaskList#show}. */
    public TaskList list(Actor actor) {
        return new TaskList(actor, tasks, give, this::dialog, clock);
    }

    private GiveTaskDialog dialog(TaskList list, Actor actor, Learner learner) {
        return new GiveTaskDialog(
                teachables, subjects, give, actor, learner, list.today(), list::refresh);
    }
}
