package app.laurel.learning.ui;

import app.laurel.learning.KeepOwnQuestions;
import app.laurel.learning.Unit;
import app.laurel.learning.WrittenQuestion;
import app.laurel.platform.Actor;
import app.laurel.questions.exchange.Draft;
import app.laurel.shell.Text;
import app.laurel.shell.parts.Commands;
import app.laurel.shell.parts.FormErrors;
import app.laurel.shell.parts.Toast;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Writes or changes one question. It stays open, with all that was typed, until it is saved or
 * cancelled; only an untouched one closes with Escape.
 */
class OwnQuestionDialog extends Dialog {

    private final UUID id = UUID.randomUUID();
    private final KeepOwnQuestions own;
    private final Actor actor;
    private final @Nullable WrittenQuestion question;
    private final FormErrors errors = new FormErrors();
    private final OwnQuestionForm form;
    private final UnorderedList preview = new UnorderedList();
    private final Draft before;

    /**
     * @param units those that it can be written for
     * @param question what is to be changed, or null for a new one
     * @param unitId for which unit a new one is probably meant, or null
     * @param afterwards called when it was saved
     */
    OwnQuestionDialog(
            KeepOwnQuestions own,
            List<Unit> units,
            Actor actor,
            @Nullable WrittenQuestion question,
            @Nullable String unitId,
            Runnable afterwards) {
        this.own = own;
        this.actor = actor;
        this.question = question;
        addClassName("question-dialog");
        setHeaderTitle(Text.of(question == null ? "learning.own.write" : "learning.own.form.edit"));
        setWidth("min(40rem, 100vw - 1rem)");
        setCloseOnOutsideClick(false);
        form = new OwnQuestionForm(units, errors);
        if (question == null) {
            form.begin(unitId);
        } else {
            form.show(question.unitId(), question.draft());
        }
        before = form.draft();
        preview.addClassName("preview-questions");
        preview.setVisible(false);
        add(form, preview, errors);
        addDialogCloseActionListener(
                close -> {
                    if (form.draft().equals(before)) {
                        close();
                    }
                });
        var look = Commands.submit(Text.of("learning.own.form.look"), errors, this::look);
        look.removeThemeVariants(ButtonVariant.PRIMARY);
        getFooter()
                .add(
                        new Button(Text.of("shell.cancel"), click -> close()),
                        look,
                        Commands.submit(
                                Text.of("learning.own.form.save"),
                                errors,
                                () -> {
                                    save();
                                    close();
                                    afterwards.run();
                                    Toast.show(Text.of("learning.own.saved"));
                                }));
    }

    /** Shows the question as the lesson's preview does. */
    private void look() {
        preview.removeAll();
        preview.setVisible(false);
        preview.add(new PreviewItem(own.look(actor, form.unitId(), form.draft())));
        preview.setVisible(true);
        preview.scrollIntoView();
    }

    private void save() {
        if (question == null) {
            own.add(actor, id, form.unitId(), form.draft());
        } else {
            own.change(actor, question.id(), question.version(), form.draft());
        }
    }
}
