package app.laurel.quizzes.ui;

import app.laurel.platform.Refusal;
import app.laurel.questions.Kind;
import app.laurel.quizzes.OptionDraft;
import app.laurel.quizzes.QuestionDraft;
import app.laurel.quizzes.QuestionLimits;
import app.laurel.shell.Text;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How a question is answered and what is right, with the fields that its kind has. */
class TaskFields extends Div {

    private final @Nullable Kind kind;
    private final RadioButtonGroup<Boolean> truth =
            new RadioButtonGroup<>(Text.of("quizzes.question.truth"));
    private final TextField number = field("quizzes.question.number");
    private final TextField tolerance = field("quizzes.question.tolerance");
    private final TextField unit = field("quizzes.question.unit");
    private final Checkbox accents = new Checkbox(Text.of("quizzes.question.accents"));
    private final @Nullable OptionsField options;

    /**
     * @param changed told of everything that a person changes
     */
    TaskFields(QuestionDraft draft, Runnable changed) {
        this.kind = draft.kind();
        addClassName("task-fields");
        truth.setItems(true, false);
        truth.setItemLabelGenerator(one -> Text.of(one ? "questions.true" : "questions.false"));
        unit.setMaxLength(QuestionLimits.LONGEST_UNIT);
        options = hasRows() ? new OptionsField(kind, draft.options(), changed) : null;
        if (options != null) {
            add(options);
        }
        if (kind == Kind.TEXT) {
            accents.setValue(draft.accentsOptional());
            add(accents);
        }
        if (kind == Kind.NUMBER) {
            number.setValue(draft.options().isEmpty() ? "" : draft.options().getFirst().text());
            tolerance.setValue(draft.tolerance());
            unit.setValue(draft.unit());
            var row = new Div(number, tolerance, unit);
            row.addClassName("field-row");
            add(row);
        }
        if (kind == Kind.TRUE_FALSE) {
            if (draft.options().stream().anyMatch(OptionDraft::right)) {
                truth.setValue(draft.options().getFirst().right());
            }
            add(truth);
        }
        List.of(number, tolerance, unit)
                .forEach(
                        field -> {
                            field.setManualValidation(true);
                            field.addValueChangeListener(
                                    change -> {
                                        field.setInvalid(false);
                                        changed.run();
                                    });
                        });
        truth.setManualValidation(true);
        truth.addValueChangeListener(
                change -> {
                    truth.setInvalid(false);
                    changed.run();
                });
        accents.addValueChangeListener(change -> changed.run());
    }

    /** The same question, to be answered in another way: what can be kept, is. */
    QuestionDraft as(@Nullable Kind other, QuestionDraft draft) {
        var kept =
                hasRows() && other != null && other != Kind.TRUE_FALSE && other != Kind.NUMBER
                        ? draft.options().stream()
                                .limit(QuestionLimits.most(other))
                                .map(one -> new OptionDraft(one.text(), one.right() && isMarked()))
                                .toList()
                        : List.<OptionDraft>of();
        return new QuestionDraft(
                other,
                draft.text(),
                kept,
                "",
                "",
                false,
                draft.hint(),
                draft.explanation(),
                draft.concepts(),
                draft.imageUrl(),
                draft.imageAlt());
    }

    List<OptionDraft> options() {
        if (options != null) {
            return options.options();
        }
        if (kind == Kind.NUMBER) {
            return List.of(new OptionDraft(number.getValue(), true));
        }
        return truth.getValue() == null
                ? List.of()
                : List.of(
                        new OptionDraft("true", truth.getValue()),
                        new OptionDraft("false", !truth.getValue()));
    }

    String tolerance() {
        return tolerance.getValue();
    }

    String unit() {
        return unit.getValue();
    }

    boolean accentsOptional() {
        return accents.getValue();
    }

    /** Shows the problem if it belongs here; answers whether it does. */
    boolean refuse(Refusal problem) {
        var name = problem.field() == null ? "" : problem.field();
        if (name.startsWith("options") && options != null) {
            options.refuse(problem);
            return true;
        }
        var field = named(name);
        if (field == null) {
            return false;
        }
        field.setErrorMessage(Text.of(problem.key(), problem.arguments()));
        field.setInvalid(true);
        return true;
    }

    private @Nullable HasValidation named(String name) {
        return switch (name) {
            case "tolerance" -> tolerance;
            case "unit" -> unit;
            case "options", "options[0].text" -> kind == Kind.NUMBER ? number : truth;
            default -> null;
        };
    }

    private boolean hasRows() {
        return kind == Kind.SINGLE
                || kind == Kind.SEVERAL
                || kind == Kind.TEXT
                || kind == Kind.ORDER;
    }

    private boolean isMarked() {
        return kind == Kind.SINGLE || kind == Kind.SEVERAL;
    }

    private static TextField field(String key) {
        var field = new TextField(Text.of(key));
        field.setValueChangeMode(ValueChangeMode.LAZY);
        return field;
    }
}
