package app.laurel.learning.ui;

import app.laurel.learning.KeepOwnQuestions;
import app.laurel.learning.KeepOwnQuestions.Imported;
import app.laurel.learning.Unit;
import app.laurel.platform.Actor;
import app.laurel.platform.Refusal;
import app.laurel.questions.exchange.BadLine;
import app.laurel.questions.exchange.FileFormat;
import app.laurel.questions.exchange.FileText;
import app.laurel.questions.exchange.QuestionFile;
import app.laurel.shell.Text;
import app.laurel.shell.parts.Commands;
import app.laurel.shell.parts.FileDrop;
import app.laurel.shell.parts.FormErrors;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads questions out of a table or a Moodle file, and reports line by line what came of it. What
 * is in the file is shown before it is read, and can be mended there.
 */
class ImportDialog extends Dialog {

    private static final int KB = 1_000;

    private final KeepOwnQuestions own;
    private final Actor actor;
    private final FormErrors errors = new FormErrors();
    private final UnitField unit;
    private final Select<FileFormat> format = new Select<>();
    private final TextArea file = new TextArea(Text.of("learning.own.import.text"));
    private final Div report = new Div();

    /**
     * @param units those that questions can be written for
     * @param unitId for which unit the questions are probably meant, or null
     * @param afterwards called when a file was read
     */
    ImportDialog(
            KeepOwnQuestions own,
            List<Unit> units,
            Actor actor,
            @Nullable String unitId,
            Runnable afterwards) {
        this.own = own;
        this.actor = actor;
        unit = new UnitField(units).choose(unitId);
        addClassName("import-dialog");
        setHeaderTitle(Text.of("learning.own.import"));
        setWidth("min(40rem, 100vw - 1rem)");
        setCloseOnOutsideClick(false);
        format.setLabel(Text.of("learning.own.import.format"));
        format.setItems(FileFormat.values());
        format.setItemLabelGenerator(one -> Text.of("learning.own.import." + one));
        format.addValueChangeListener(change -> showHelp(change.getValue()));
        format.setValue(FileFormat.CSV);
        file.setMaxLength(QuestionFile.LARGEST);
        file.setRequiredIndicatorVisible(true);
        file.setWidthFull();
        file.setMinRows(6);
        file.setMaxRows(14);
        report.getElement().setAttribute("role", "status");
        report.addClassName("import-report");
        errors.on("unit", unit).on("file", file);
        var upload =
                new FileDrop(
                        QuestionFile.LARGEST, this::show, this::reject, ".csv", ".txt", ".gift");
        var form = new Div(unit, upload, format, file, errors, report);
        form.addClassName("question-form");
        add(form);
        getFooter()
                .add(
                        new Button(Text.of("shell.close"), click -> close()),
                        Commands.submit(
                                Text.of("learning.own.import.read"),
                                errors,
                                () -> {
                                    report.removeAll();
                                    report(take());
                                    afterwards.run();
                                }));
    }

    private Imported take() {
        return own.take(
                actor,
                unit.unitId(),
                format.getValue(),
                file.getValue().getBytes(StandardCharsets.UTF_8));
    }

    private void showHelp(FileFormat chosen) {
        file.setHelperText(Text.of("learning.own.import.help." + chosen));
    }

    /** Shows what is in a file that arrived; nothing is read yet. */
    void show(String name, byte[] content) {
        errors.clear();
        report.removeAll();
        try {
            file.setValue(FileText.of(content));
            format.setValue(FileFormat.ofName(name));
        } catch (Refusal why) {
            errors.show(why);
        }
    }

    /** Says that a file was not taken. */
    void reject() {
        errors.clear();
        report.removeAll();
        errors.show(Refusal.of("file", "learning.own.import.rejected", QuestionFile.LARGEST / KB));
    }

    private void report(Imported imported) {
        report.add(
                new Paragraph(
                        Text.of(
                                "learning.own.import.done",
                                imported.added(),
                                imported.bad().size())));
        if (imported.bad().isEmpty()) {
            file.clear();
            return;
        }
        var list = new UnorderedList();
        imported.bad().forEach(bad -> list.add(line(bad)));
        report.add(list);
    }

    private static ListItem line(BadLine bad) {
        return new ListItem(
                Text.of("learning.own.import.bad", bad.line(), bad.reason(), bad.excerpt()));
    }
}
