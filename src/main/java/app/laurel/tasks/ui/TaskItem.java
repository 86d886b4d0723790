package app.laurel.tasks.ui;

import app.laurel.shell.Text;
import app.laurel.shell.parts.Chip;
import app.laurel.shell.parts.Emoji;
import app.laurel.shell.parts.RelativeTime;
import app.laurel.tasks.Task;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One task of a learner, with what became of it in words. */
class TaskItem extends ListItem {

    TaskItem(Task task, LocalDate today, RelativeTime times, @Nullable Button command) {
        addClassName("task");
        var title = new Span(task.title());
        title.addClassName("line-title");
        var words = new Div(title, quiet(words(task, today, times)));
        words.addClassNames("line-words", "grow");
        if (task.note() != null) {
            words.add(quiet(Text.of("tasks.note", task.note())));
        }
        add(new Emoji(task.emoji()), words);
        if (task.isOverdue(today)) {
            add(new Chip(Text.of("tasks.overdue.chip"), Chip.Tone.WARM));
        }
        if (command != null) {
            add(command);
        }
    }

    private String words(Task task, LocalDate today, RelativeTime times) {
        var end = task.endedAt();
        var words =
                end == null
                        ? DueWords.of(task, today, getLocale())
                        : Text.of("tasks.ended." + task.state(), times.of(end));
        return task.concept() == null ? words : Text.of("tasks.withConcept", task.concept(), words);
    }

    private static Span quiet(String text) {
        var span = new Span(text);
        span.addClassName("quiet");
        return span;
    }
}
