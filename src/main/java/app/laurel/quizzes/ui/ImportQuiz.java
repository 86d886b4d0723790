package app.laurel.quizzes.ui;

import app.laurel.platform.Actor;
import app.laurel.platform.Refusal;
import app.laurel.questions.exchange.FileText;
import app.laurel.questions.exchange.QuestionFile;
import app.laurel.quizzes.QuizDraft;
import app.laurel.quizzes.exchange.QuizFile;
import app.laurel.quizzes.exchange.QuizFormat;
import app.laurel.quizzes.exchange.TakeQuizFile;
import app.laurel.shell.Text;
import app.laurel.shell.parts.Commands;
import app.laurel.shell.parts.FileDrop;
import app.laurel.shell.parts.FormErrors;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.upload.Upload;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/** Reads a file with questions, reports line by line, and hands over what is good. */
class ImportQuiz extends Dialog {

    private final FormErrors errors = new FormErrors();
    private final Select<QuizFormat> format = new Select<>();
    private final TextArea file = new TextArea(Text.of("quizzes.import.text"));
    private final Div report = new Div();
    private final Button use;
    private final Button reading;
    private QuizDraft draft = QuizDraft.blank();

    /**
     * @param wanted given the quiz that was read, once the person has seen the report
     */
    ImportQuiz(TakeQuizFile take, Actor actor, Consumer<QuizDraft> wanted) {
        setHeaderTitle(Text.of("quizzes.import"));
        setWidth("min(40rem, 100vw - 1rem)");
        setCloseOnOutsideClick(false);
        format.setLabel(Text.of("quizzes.import.format"));
        format.setItems(QuizFormat.values());
        format.setItemLabelGenerator(one -> Text.of("quizzes.import." + one));
        format.setValue(QuizFormat.CSV);
        file.setMaxLength(QuestionFile.LARGEST);
        file.setWidthFull();
        file.setMinRows(6);
        file.setMaxRows(14);
        report.getElement().setAttribute("role", "status");
        errors.on("file", file);
        var form = new Div(upload(), format, file, errors, report);
        form.addClassName("quiz-form");
        add(form);
        use =
                Commands.primary(
                        Text.of("quizzes.import.use"),
                        () -> {
                            close();
                            wanted.accept(draft);
                        });
        use.setVisible(false);
        reading =
                Commands.submit(
                        Text.of("quizzes.import.read"),
                        errors,
                        () -> show(take.read(actor, format.getValue(), typed())));
        file.addValueChangeListener(change -> forget());
        format.addValueChangeListener(change -> forget());
        getFooter().add(new Button(Text.of("shell.cancel"), click -> close()), reading, use);
    }

    private byte[] typed() {
        return file.getValue().getBytes(StandardCharsets.UTF_8);
    }

    /** What is in the file is shown before it is read. */
    private Upload upload() {
        var upload =
                new FileDrop(
                        QuestionFile.LARGEST,
                        (name, bytes) -> {
                            errors.clear();
                            try {
                                file.setValue(FileText.of(bytes));
                                format.setValue(QuizFormat.ofName(name));
                            } catch (Refusal why) {
                                errors.show(why);
                            }
                        },
                        () -> errors.show(Refusal.of("file", "quizzes.import.rejected")),
                        ".json",
                        ".csv",
                        ".txt",
                        ".gift");
        upload.setUploadButton(new Button(Text.of("quizzes.import.choose")));
        upload.setDropLabel(new Span(Text.of("quizzes.picture.drop")));
        return upload;
    }

    /** What was read before is not what stands there now. */
    private void forget() {
        draft = QuizDraft.blank();
        use.setVisible(false);
        reading.setThemeName(ButtonVariant.PRIMARY.getVariantName(), true);
        report.removeAll();
    }

    private void show(QuizFile read) {
        draft = read.draft();
        use.setVisible(!draft.questions().isEmpty());
        reading.setThemeName(ButtonVariant.PRIMARY.getVariantName(), draft.questions().isEmpty());
        report.removeAll();
        report.add(
                new Paragraph(
                        Text.of(
                                "quizzes.import.done",
                                draft.questions().size(),
                                read.bad().size())));
        var list = new UnorderedList();
        read.bad()
                .forEach(
                        bad ->
                                list.add(
                                        new ListItem(
                                                Text.of(
                                                        "quizzes.import.bad",
                                                        bad.line(),
                                                        bad.reason(),
                                                        bad.excerpt()))));
        report.add(list);
    }
}
