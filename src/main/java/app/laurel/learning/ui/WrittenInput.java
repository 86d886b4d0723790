package app.laurel.learning.ui;

import app.laurel.questions.Asked;
import app.laurel.questions.GiveNumber;
import app.laurel.questions.Kind;
import app.laurel.questions.Response;
import app.laurel.questions.Verdict;
import app.laurel.questions.WriteText;
import app.laurel.shell.Text;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A field for a number or a few words. */
class WrittenInput extends AnswerInput {

    private final TextField field = new TextField();
    private final Button check;

    WrittenInput(Asked question, Consumer<Response> given) {
        var number = question.kind() == Kind.NUMBER;
        addClassName("written");
        field.addClassName("answer-field");
        field.setClassName("number", number);
        field.setAriaLabel(label(number, question.unit()));
        field.setAutocomplete(Autocomplete.OFF);
        field.getElement().setAttribute("autocorrect", "off");
        field.getElement().setAttribute("spellcheck", "false");
        field.setMaxLength(WriteText.LONGEST);
        field.setValueChangeMode(ValueChangeMode.LAZY);
        if (question.unit() != null) {
            unit(question.unit());
        }
        check = check(() -> given.accept(new Response.Written(field.getValue())));
        var row = new Div(field, check);
        row.addClassName("written-row");
        add(row);
    }

    @Override
    void refuse(String why) {
        field.setErrorMessage(why);
        field.setInvalid(!why.isEmpty());
        field.focus();
    }

    @Override
    void settle(Verdict verdict) {
        field.setInvalid(false);
        field.setValue(verdict.words());
        field.setPrefixComponent(null);
        field.setSuffixComponent(null);
        field.setReadOnly(true);
        field.addClassName(verdict.correct() ? "right" : "tried");
        check.setVisible(false);
    }

    @Override
    List<String> words() {
        return field.getAriaLabel().stream().toList();
    }

    private void unit(String unit) {
        var words = new Span(unit);
        words.getElement().setAttribute("aria-hidden", "true");
        if (GiveNumber.isInFront(unit)) {
            field.setPrefixComponent(words);
        } else {
            field.setSuffixComponent(words);
        }
    }

    private static String label(boolean number, @Nullable String unit) {
        if (!number) {
            return Text.of("learning.answer.text");
        }
        return unit == null
                ? Text.of("learning.answer.number")
                : Text.of("learning.answer.number-unit", unit);
    }
}
