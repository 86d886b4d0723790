package app.laurel.tasks.ui;

import app.laurel.people.Learner;
import app.laurel.platform.Actor;
import app.laurel.shell.Text;
import app.laurel.shell.parts.Card;
import app.laurel.shell.parts.Commands;
import app.laurel.shell.parts.EmptyState;
import app.laurel.shell.parts.RelativeTime;
import app.laurel.shell.parts.Toast;
import app.laurel.tasks.GiveTask;
import app.laurel.tasks.ReadTasks;
import app.laurel.tasks.Task;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a learner was given to do: open, done and withdrawn tasks. */
@CssImport("./tasks/tasks.css")
public class TaskList extends Div {

    /** Makes the form for a new task. */
    interface Form {
        GiveTaskDialog of(TaskList list, Actor actor, Learner learner);
    }

    private final Actor actor;
    private final ReadTasks tasks;
    private final GiveTask give;
    private final Form form;
    private final Clock clock;
    private @Nullable Shown shown;

    private record Shown(Learner learner, ZoneId zone, LocalDate today, List<Task> tasks) {}

    TaskList(Actor actor, ReadTasks tasks, GiveTask give, Form form, Clock clock) {
        this.actor = actor;
        this.tasks = tasks;
        this.give = give;
        this.form = form;
        this.clock = clock;
        addClassName("stack");
    }

    /**
     * Reads and shows the tasks of a learner whom the caller found in the directory; what did not
     * change stays as it is. One statement.
     */
    public void show(Learner learner, ZoneId zone) {
        var today = LocalDate.ofInstant(clock.instant(), zone);
        var now = new Shown(learner, zone, today, tasks.of(learner));
        if (!now.equals(shown)) {
            shown = now;
            fill(now);
        }
    }

    LocalDate today() {
        return shown == null
                ? LocalDate.ofInstant(clock.instant(), clock.getZone())
                : shown.today();
    }

    void refresh() {
        if (shown != null) {
            show(shown.learner(), shown.zone());
        }
    }

    private void fill(Shown now) {
        removeAll();
        var open = of(now, Task.State.OPEN);
        var card = Card.titled(Text.of("tasks.open"), newTask(now));
        if (open.isEmpty()) {
            card.add(
                    new EmptyState(
                            "📌",
                            Text.of("tasks.none"),
                            Text.of("tasks.none.next", now.learner().name())));
        } else {
            card.add(lines(now, open));
        }
        add(card);
        addEnded(now, Task.State.DONE);
        addEnded(now, Task.State.WITHDRAWN);
    }

    private void addEnded(Shown now, Task.State state) {
        var ended = of(now, state);
        if (!ended.isEmpty()) {
            var details =
                    new Details(Text.of("tasks.list." + state, ended.size()), lines(now, ended));
            details.setOpened(state == Task.State.DONE);
            add(new Card(details));
        }
    }

    private Component[] newTask(Shown now) {
        return mayChange(now)
                ? new Component[] {
                    Commands.primary(
                            Text.of("tasks.give"), () -> form.of(this, actor, now.learner()).open())
                }
                : new Component[0];
    }

    private UnorderedList lines(Shown now, List<Task> some) {
        var times = new RelativeTime(clock, now.zone(), getLocale());
        var list = new UnorderedList();
        list.addClassNames("lines", "tasks");
        some.forEach(task -> list.add(new TaskItem(task, now.today(), times, command(now, task))));
        return list;
    }

    private @Nullable Button command(Shown now, Task task) {
        if (!mayChange(now) || task.state() == Task.State.DONE) {
            return null;
        }
        return task.state() == Task.State.OPEN
                ? named("tasks.withdraw", task, () -> withdraw(task))
                : named("tasks.again", task, () -> again(task));
    }

    private void withdraw(Task task) {
        try {
            give.withdraw(actor, task.id());
            Toast.show(Text.of("tasks.withdrawn", task.title()), () -> again(task));
        } finally {
            refresh();
        }
    }

    private void again(Task task) {
        try {
            give.giveAgain(actor, task.id());
        } finally {
            refresh();
        }
    }

    private static Button named(String key, Task task, Runnable action) {
        var button = Commands.quiet(Text.of(key), action);
        button.setAriaLabel(Text.of(key + ".name", task.title()));
        return button;
    }

    private boolean mayChange(Shown now) {
        return actor.runs(now.learner().familyId()) && !now.learner().archived();
    }

    private static List<Task> of(Shown now, Task.State state) {
        return now.tasks().stream().filter(task -> task.state() == state).toList();
    }
}
