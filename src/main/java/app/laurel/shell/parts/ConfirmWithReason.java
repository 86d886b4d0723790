package app.laurel.shell.parts;

import app.laurel.platform.Refusal;
import app.laurel.shell.Text;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.function.Consumer;

/**
 * Asks for a reason before something is done: a text, with presets that fill it at a touch. A
 * refusal is shown in the dialog, which stays open with what was written.
 */
public class ConfirmWithReason extends Dialog {

    private static final int LONGEST_REASON = 500;

    private final TextArea reason = new TextArea();
    private final FormErrors errors = new FormErrors();
    private final Div words = new Div();
    private final Div presets = new Div();
    private final Button cancel = new Button(Text.of("shell.cancel"), click -> close());
    private final Button submit;

    /**
     * @param title what is about to happen
     * @param explanation what it means; may be empty
     * @param presets reasons to choose from; may be empty
     * @param confirm the text of the button that does it
     * @param action does it, with the reason stripped of surrounding spaces
     */
    public ConfirmWithReason(
            String title,
            String explanation,
            List<String> presets,
            String confirm,
            Consumer<String> action) {
        addClassName("reason-dialog");
        setHeaderTitle(title);
        setWidth("min(28rem, 100vw - 2rem)");
        words.addClassName("reason-words");
        if (!explanation.isEmpty()) {
            explain(explanation);
        }
        reason.setLabel(Text.of("shell.reason.label"));
        reason.setMaxLength(LONGEST_REASON);
        reason.setValueChangeMode(ValueChangeMode.LAZY);
        reason.setWidthFull();
        errors.on("reason", reason).on("note", reason);
        this.presets.setVisible(!presets.isEmpty());
        show(presets);
        add(words, this.presets, reason, errors);
        submit =
                Commands.submit(
                        confirm,
                        errors,
                        () -> {
                            action.accept(writtenReason());
                            close();
                        });
        getFooter().add(cancel, submit);
    }

    /** Says something else before the question, one paragraph each; a screen reader hears it. */
    public void explain(String... paragraphs) {
        words.removeAll();
        for (var paragraph : paragraphs) {
            var line = new Paragraph(paragraph);
            line.addClassName("quiet");
            words.add(line);
        }
        words.getElement().setAttribute("aria-live", "polite");
    }

    /** Asks for the reason, or does without. */
    public void askWhy(boolean ask) {
        reason.setVisible(ask);
        reason.setRequiredIndicatorVisible(ask);
        presets.setVisible(ask);
    }

    /** Asks only whether. */
    public ConfirmWithReason withoutReason() {
        askWhy(false);
        return this;
    }

    /** There is nothing to do after all: only closing is left. */
    public void offerNothing() {
        askWhy(false);
        submit.setVisible(false);
        cancel.setText(Text.of("shell.close"));
    }

    /** Refuses an empty reason, for actions that other people will ask about. */
    public ConfirmWithReason requireReason() {
        reason.setRequiredIndicatorVisible(true);
        return this;
    }

    /** Takes no more than so many letters; 500 if nothing is said. */
    public ConfirmWithReason upTo(int letters) {
        reason.setMaxLength(letters);
        return this;
    }

    private String writtenReason() {
        var written = reason.getValue().strip();
        if (written.isEmpty() && reason.isRequiredIndicatorVisible()) {
            throw Refusal.of("reason", "shell.reason.missing");
        }
        return written;
    }

    private void show(List<String> texts) {
        presets.addClassName("presets");
        presets.getElement().setAttribute("role", "group");
        presets.getElement().setAttribute("aria-label", Text.of("shell.reason.presets"));
        for (var text : texts) {
            var button = new NativeButton(text, click -> reason.setValue(text));
            button.addClassName("preset");
            presets.add(button);
        }
    }
}
