package app.laurel.quizzes.ui;

import app.laurel.shell.Text;
import app.laurel.shell.parts.Commands;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.jspecify.annotations.Nullable;

/**
 * Says that somebody else changed the same quiz meanwhile. What was typed stays until the author
 * decides which of both is to go on.
 */
class ChangedByOther extends Div {

    private final Paragraph message = new Paragraph();

    ChangedByOther(Runnable keepMine, Runnable showOther) {
        addClassNames("form-errors", "changed-by-other");
        getElement().setAttribute("role", "alert");
        var choice =
                new Div(
                        Commands.plain(Text.of("quizzes.other.keepMine"), keepMine),
                        Commands.plain(Text.of("quizzes.other.show"), showOther));
        choice.addClassName("actions");
        add(message, choice);
        setVisible(false);
    }

    /**
     * @param name who it was, if that is known
     */
    void show(@Nullable String name) {
        message.setText(
                name == null
                        ? Text.of("quizzes.form.changedMeanwhile")
                        : Text.of("quizzes.other.named", name));
        setVisible(true);
    }
}
