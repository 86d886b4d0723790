package app.laurel.drafting.ui;

import app.laurel.drafting.DraftWish;
import app.laurel.people.SubjectCatalogue;
import app.laurel.shell.Text;
import app.laurel.shell.parts.Card;
import app.laurel.shell.parts.Commands;
import app.laurel.shell.parts.FormErrors;
import app.laurel.shell.parts.Row;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.function.Consumer;

/** What a parent would like to have drafted. */
class DraftForm extends Card {

    private static final int USUAL_QUESTIONS = 6;
    private static final int LONGEST_TOPIC = 200;

    private final Select<String> subject = new Select<>();
    private final Select<Integer> grade = new Select<>();
    private final TextField topic = new TextField(Text.of("drafting.form.topic"));
    private final IntegerField questions = new IntegerField(Text.of("drafting.form.questions"));
    private final Consumer<DraftWish> ask;

    DraftForm(SubjectCatalogue subjects, Consumer<DraftWish> ask) {
        this.ask = ask;
        addClassName("stack");
        var title = Text.of("drafting.form");
        getElement().setAttribute("aria-label", title);
        subject.setLabel(Text.of("drafting.form.subject"));
        subject.setItemLabelGenerator(subjects::nameOf);
        grade.setLabel(Text.of("drafting.form.grade"));
        grade.setItemLabelGenerator(level -> Text.of("drafting.grade", level));
        topic.setMaxLength(LONGEST_TOPIC);
        topic.setHelperText(Text.of("drafting.form.topic.help"));
        topic.setRequiredIndicatorVisible(true);
        questions.setStepButtonsVisible(true);
        questions.setMin(DraftWish.FEWEST_QUESTIONS);
        questions.setMax(DraftWish.MOST_QUESTIONS);
        questions.setValue(USUAL_QUESTIONS);
        var errors =
                new FormErrors()
                        .on("subject", subject)
                        .on("grade", grade)
                        .on("topic", topic)
                        .on("questions", questions);
        var line = new Paragraph(Text.of("drafting.form.line"));
        line.addClassName("quiet");
        var fields = new Div(subject, grade, questions);
        fields.addClassName("draft-fields");
        topic.setWidthFull();
        add(
                new H2(title),
                line,
                fields,
                topic,
                errors,
                new Row(Commands.submit(Text.of("drafting.form.send"), errors, this::send)));
    }

    /** Says what can be chosen; what is chosen already stays. */
    void offer(List<String> subjects, List<Integer> grades) {
        offer(subject, subjects);
        offer(grade, grades);
    }

    private static <T> void offer(Select<T> field, List<T> items) {
        if (field.getListDataView().getItems().toList().equals(items)) {
            return;
        }
        var before = field.getValue();
        field.setItems(items);
        if (before != null && items.contains(before)) {
            field.setValue(before);
        } else if (!items.isEmpty()) {
            field.setValue(items.getFirst());
        }
    }

    private void send() {
        ask.accept(
                new DraftWish(
                        subject.getValue(),
                        grade.getValue(),
                        topic.getValue(),
                        questions.getValue()));
        topic.clear();
    }
}
