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
        if (!explanation.isEmpty()) {
            var words = new Paragraph(explanation);
            words.addClassName("quiet");
            add(words);
        }
        reason.setLabel(Text.of("shell.reason.label"));
        reason.setMaxLength(LONGEST_REASON);
        reason.setValueChangeMode(ValueChangeMode.LAZY);
        reason.setWidthFull();
        errors.on("reason", reason).on("note", reason);
        if (!presets.isEmpty()) {
            add(presets(presets));
        }
        add(reason, errors);
        getFooter()
                .add(
                        new Button(Text.of("shell.cancel"), click -> close()),
                        Commands.submit(
                                confirm,
                                errors,
                                () -> {
                                    action.accept(writtenReason());
                                    close();
                                }));
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

    private Div presets(List<String> presets) {
        var row = new Div();
        row.addClassName("presets");
        row.getElement().setAttribute("role", "group");
        row.getElement().setAttribute("aria-label", Text.of("shell.reason.presets"));
        for (var preset : presets) {
            var button = new NativeButton(preset, click -> reason.setValue(preset));
            button.addClassName("preset");
            row.add(button);
        }
        return row;
    }
}
