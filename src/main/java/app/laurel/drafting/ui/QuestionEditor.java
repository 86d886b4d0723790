package app.laurel.drafting.ui;

import app.laurel.drafting.QuestionText;
import app.laurel.questions.Kind;
import app.laurel.shell.Text;
import app.laurel.shell.parts.Commands;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.function.Consumer;

/** The words of one question; how it is answered stays as it is. */
class QuestionEditor extends Div {

    private final QuestionText question;
    private final TextArea ask = area("drafting.edit.ask");
    private final TextField one = field("drafting.edit.right");
    private final TextArea several = area("drafting.edit.rights");
    private final TextArea wrong = area("drafting.edit.wrong");
    private final RadioButtonGroup<String> statement = new RadioButtonGroup<>();
    private final TextField unit = field("drafting.edit.unit");
    private final TextField tolerance = field("drafting.edit.tolerance");
    private final TextField hint = field("drafting.edit.hint");
    private final TextArea why = area("drafting.edit.why");

    QuestionEditor(int number, QuestionText question, Consumer<QuestionEditor> leaveOut) {
        this.question = question;
        addClassName("draft-edited");
        var name = Text.of("drafting.edit.question", number);
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", name);
        var kind = new Paragraph(Text.of("drafting.kind." + question.kind()));
        kind.addClassName("quiet");
        ask.setValue(question.ask());
        hint.setValue(question.hint());
        why.setValue(question.why());
        add(new H3(name), kind, ask);
        answer(question.kind()).forEach(this::add);
        add(
                hint,
                why,
                Commands.quiet(Text.of("drafting.edit.leave-out"), () -> leaveOut.accept(this)));
    }

    /** What stands in the fields now. */
    QuestionText value() {
        return question.with(
                ask.getValue(),
                right(),
                wrong.getValue().lines().toList(),
                unit.getValue(),
                tolerance.getValue(),
                hint.getValue(),
                why.getValue());
    }

    private List<String> right() {
        return switch (question.kind()) {
            case SINGLE, NUMBER -> List.of(one.getValue());
            case TRUE_FALSE -> List.of(statement.getValue());
            case SEVERAL, TEXT, ORDER -> several.getValue().lines().toList();
        };
    }

    private List<Component> answer(Kind kind) {
        var first = question.right().getFirst();
        return switch (kind) {
            case SINGLE -> {
                one.setValue(first);
                yield List.of(one, wrong());
            }
            case SEVERAL -> List.of(lines("drafting.edit.rights", "drafting.edit.each"), wrong());
            case TRUE_FALSE -> {
                statement.setLabel(Text.of("drafting.edit.statement"));
                statement.setItems("yes", "no");
                statement.setItemLabelGenerator(
                        answer -> Text.of("drafting.edit.statement." + answer));
                statement.setValue(first);
                yield List.of(statement);
            }
            case NUMBER -> {
                one.setLabel(Text.of("drafting.edit.number"));
                one.setValue(first);
                unit.setValue(question.unit());
                tolerance.setValue(question.tolerance());
                var fields = new Div(one, unit, tolerance);
                fields.addClassName("draft-fields");
                yield List.of(fields);
            }
            case TEXT -> List.of(lines("drafting.edit.accept", "drafting.edit.accept.help"));
            case ORDER -> List.of(lines("drafting.edit.order", "drafting.edit.each"));
        };
    }

    private TextArea lines(String label, String help) {
        several.setLabel(Text.of(label));
        several.setHelperText(Text.of(help));
        several.setValue(String.join("\n", question.right()));
        return several;
    }

    private TextArea wrong() {
        wrong.setHelperText(Text.of("drafting.edit.each"));
        wrong.setValue(String.join("\n", question.wrong()));
        return wrong;
    }

    static TextField field(String label) {
        var field = new TextField(Text.of(label));
        field.setWidthFull();
        return field;
    }

    static TextArea area(String label) {
        var area = new TextArea(Text.of(label));
        area.setWidthFull();
        area.setMinRows(1);
        return area;
    }
}
