package app.laurel.learning.ui;

import app.laurel.learning.Concept;
import app.laurel.learning.Unit;
import app.laurel.questions.Kind;
import app.laurel.questions.exchange.CheckDraft;
import app.laurel.questions.exchange.Draft;
import app.laurel.shell.Text;
import app.laurel.shell.parts.FormErrors;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Everything that an adult says about a question; it asks for what the kind of question needs. */
class OwnQuestionForm extends Div {

    private static final String TRUE = "true";
    private static final String FALSE = "false";
    private static final int OF_SEVERAL = 1_000;

    private final UnitField unit;
    private final Select<Concept> concept = new Select<>();
    private final Select<Kind> kind = new Select<>();
    private final TextArea text = area("text", CheckDraft.LONGEST_TEXT);
    private final TextArea right = area("right", OF_SEVERAL);
    private final Select<String> truth = new Select<>();
    private final TextArea wrong = area("wrong", OF_SEVERAL);
    private final TextField tolerance = new TextField(Text.of("learning.own.form.tolerance"));
    private final TextField counted = new TextField(Text.of("learning.own.form.counted"));
    private final Div ofNumber = new Div(tolerance, counted);
    private final TextArea explanation = area("explanation", CheckDraft.LONGEST_EXPLANATION);
    private final TextArea hint = area("hint", CheckDraft.LONGEST_HINT);

    OwnQuestionForm(List<Unit> units, FormErrors errors) {
        unit = new UnitField(units);
        unit.addValueChangeListener(change -> offerConcepts(change.getValue()));
        concept.setLabel(Text.of("learning.own.form.concept"));
        concept.setItemLabelGenerator(one -> one == null ? "" : one.name());
        kind.setLabel(Text.of("learning.own.form.kind"));
        kind.setItems(Kind.values());
        kind.setItemLabelGenerator(one -> Text.of("learning.own.kind." + one));
        kind.addValueChangeListener(change -> showFields(change.getValue()));
        truth.setLabel(Text.of("learning.own.form.truth"));
        truth.setItems(TRUE, FALSE);
        truth.setItemLabelGenerator(one -> Text.of("questions." + one));
        truth.setValue(TRUE);
        tolerance.setMaxLength(CheckDraft.LONGEST_OPTION);
        counted.setMaxLength(CheckDraft.LONGEST_UNIT);
        List.of(text, right, wrong, explanation)
                .forEach(field -> field.setRequiredIndicatorVisible(true));
        wrong.setHelperText(Text.of("learning.own.form.wrong.help"));
        explanation.setHelperText(Text.of("learning.own.form.explanation.help"));
        errors.on("unit", unit)
                .on("concept", concept)
                .on("kind", kind)
                .on("text", text)
                .on("right", right)
                .on("wrong", wrong)
                .on("tolerance", tolerance)
                .on("counted", counted)
                .on("explanation", explanation)
                .on("hint", hint);
        ofNumber.addClassName("field-grid");
        addClassName("question-form");
        add(unit, concept, kind, text, right, truth, wrong, ofNumber, explanation, hint);
        offerConcepts(null);
        kind.setValue(Kind.SINGLE);
    }

    /** Begins a question for the unit, if there is one with this id. */
    void begin(@Nullable String unitId) {
        unit.choose(unitId);
    }

    /** Shows a question that is to be changed; it stays with its unit. */
    void show(String unitId, Draft draft) {
        unit.choose(unitId);
        unit.setReadOnly(true);
        concept.getListDataView()
                .getItems()
                .filter(one -> one.id().equals(draft.concept()))
                .findFirst()
                .ifPresent(concept::setValue);
        kind.setValue(draft.kind());
        text.setValue(draft.text());
        if (draft.kind() == Kind.TRUE_FALSE) {
            truth.setValue(draft.right().getFirst());
        } else {
            right.setValue(String.join("\n", draft.right()));
        }
        wrong.setValue(String.join("\n", draft.wrong()));
        tolerance.setValue(draft.tolerance());
        counted.setValue(draft.counted());
        explanation.setValue(draft.explanation());
        hint.setValue(draft.hint());
    }

    /** The chosen unit, or null. */
    @Nullable String unitId() {
        return unit.unitId();
    }

    /** What the form says now, unchecked. */
    Draft draft() {
        return new Draft(
                kind.getValue(),
                text.getValue(),
                truth.isVisible() ? List.of(truth.getValue()) : right.getValue().lines().toList(),
                wrong.isVisible() ? wrong.getValue().lines().toList() : List.of(),
                ofNumber.isVisible() ? tolerance.getValue() : "",
                ofNumber.isVisible() ? counted.getValue() : "",
                hint.getValue(),
                explanation.getValue(),
                concept.getOptionalValue().map(Concept::id).orElse(""));
    }

    /** Which concept it tests is asked only where there is a choice. */
    private void offerConcepts(@Nullable Unit chosen) {
        var concepts = chosen == null ? List.<Concept>of() : chosen.concepts();
        concept.setItems(concepts);
        concept.setVisible(concepts.size() > 1);
        if (!concepts.isEmpty()) {
            concept.setValue(concepts.getFirst());
        }
    }

    private void showFields(@Nullable Kind chosen) {
        right.setVisible(chosen != Kind.TRUE_FALSE);
        truth.setVisible(chosen == Kind.TRUE_FALSE);
        wrong.setVisible(chosen == Kind.SINGLE || chosen == Kind.SEVERAL);
        ofNumber.setVisible(chosen == Kind.NUMBER);
        right.setHelperText(chosen == null ? "" : Text.of("learning.own.form.right." + chosen));
    }

    private static TextArea area(String field, int longest) {
        var area = new TextArea(Text.of("learning.own.form." + field));
        area.setMaxLength(longest);
        area.setWidthFull();
        return area;
    }
}
