package app.laurel.home.ui;

import app.laurel.home.HomeTask;
import app.laurel.shell.Text;
import app.laurel.shell.parts.Card;
import app.laurel.shell.parts.Commands;
import app.laurel.shell.parts.Emoji;
import app.laurel.tasks.ui.DueWords;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;

/** Something that the parents gave to do. */
class TaskCard extends Card {

    TaskCard(HomeTask given, Runnable begin) {
        addClassNames("suggestion", "given-task");
        big();
        var task = given.task();
        getElement().setAttribute("aria-label", task.title());
        var from = new Paragraph(DueWords.forLearner(task, given.today(), getLocale()));
        from.addClassName("given-by");
        var button =
                Commands.primary(
                        Text.of(
                                given.lessonId() == null
                                        ? "home.suggestion.start"
                                        : "home.suggestion.go-on",
                                given.minutes()),
                        begin);
        button.setAriaLabel(Text.of("home.suggestion.name", task.title(), button.getText()));
        add(new Emoji(task.emoji()), new H2(task.title()), from);
        var note = new Paragraph(task.note() == null ? "" : Text.of("tasks.note", task.note()));
        note.addClassName("quiet");
        add(note, button);
    }
}
