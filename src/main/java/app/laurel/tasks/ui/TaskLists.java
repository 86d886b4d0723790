package app.laurel.tasks.ui;

import app.laurel.people.Learner;
import app.laurel.people.SubjectCatalogue;
import app.laurel.platform.Actor;
import app.laurel.shell.Text;
import app.laurel.shell.parts.Commands;
import app.laurel.tasks.GiveTask;
import app.laurel.tasks.ReadTasks;
import app.laurel.tasks.WhatToTeach;
import com.vaadin.flow.component.button.Button;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
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

    /**
     * The command that asks for the rest of a task about the concept; none where the actor may not
     * give the learner anything or no lesson teaches it.
     *
     * @param name what the concept is called
     */
    public Optional<Button> assign(
            Actor actor, Learner learner, ZoneId zone, String conceptId, String name) {
        if (!actor.runs(learner.familyId()) || learner.archived()) {
            return Optional.empty();
        }
        return teachables
                .teaching(conceptId, learner)
                .map(
                        what -> {
                            var button =
                                    Commands.plain(
                                            Text.of("tasks.assign"),
                                            () -> form(actor, learner, zone).about(what).open());
                            button.setAriaLabel(Text.of("tasks.assign.name", name));
                            return button;
                        });
    }

    private GiveTaskDialog form(Actor actor, Learner learner, ZoneId zone) {
        var today = LocalDate.ofInstant(clock.instant(), zone);
        return new GiveTaskDialog(teachables, subjects, give, actor, learner, today, () -> {});
    }

    private GiveTaskDialog dialog(TaskList list, Actor actor, Learner learner) {
        return new GiveTaskDialog(
                teachables, subjects, give, actor, learner, list.today(), list::refresh);
    }
}
