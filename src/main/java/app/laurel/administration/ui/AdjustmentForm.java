package app.laurel.administration.ui;

import app.laurel.people.Census;
import app.laurel.people.PersonFilter;
import app.laurel.people.PersonLine;
import app.laurel.people.PersonPage;
import app.laurel.platform.Actor;
import app.laurel.platform.Refusal;
import app.laurel.platform.Role;
import app.laurel.shell.Text;
import app.laurel.shell.parts.Card;
import app.laurel.shell.parts.Commands;
import app.laurel.shell.parts.FormErrors;
import app.laurel.shell.parts.Row;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.provider.Query;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Chooses a learner, an amount and a reason, and says what will be left. */
class AdjustmentForm extends Card {

    private static final int MOST_OFFERED = 100;
    private static final int LONGEST_REASON = 200;

    /** Which way the points go. */
    enum Way {
        GIVE,
        TAKE
    }

    /** What to do with the form when it is sent. */
    interface Adjust {
        /** Gives (positive) or takes (negative) points of the learner. */
        void adjust(PersonLine learner, @Nullable Integer amount, String reason);
    }

    private final Actor actor;
    private final Census census;
    private final ComboBox<PersonLine> learner =
            new ComboBox<>(Text.of("administration.points.learner"));
    private final RadioButtonGroup<Way> way =
            new RadioButtonGroup<>(Text.of("administration.points.way"));
    private final IntegerField amount = new IntegerField(Text.of("administration.points.amount"));
    private final TextField reason = new TextField(Text.of("administration.points.reason"));
    private final Paragraph preview = new Paragraph();
    private int spendable;

    AdjustmentForm(
            Actor actor, Census census, Consumer<@Nullable PersonLine> onChoice, Adjust adjust) {
        this.actor = actor;
        this.census = census;
        addClassName("stack");
        getElement().setAttribute("aria-label", Text.of("administration.points.form"));
        learner.setPlaceholder(Text.of("administration.points.learner.placeholder"));
        learner.setItemLabelGenerator(
                one ->
                        Text.of(
                                "administration.points.learner.one",
                                one.name(),
                                PersonWords.family(one)));
        learner.setItems(this::offered);
        learner.addValueChangeListener(
                change -> {
                    if (change.isFromClient()) {
                        onChoice.accept(change.getValue());
                    }
                });
        way.setItems(Way.values());
        way.setItemLabelGenerator(
                one -> Text.of("administration.points." + one.name().toLowerCase(Locale.ROOT)));
        way.setValue(Way.GIVE);
        way.addValueChangeListener(change -> foresee());
        amount.setMin(1);
        amount.setValueChangeMode(ValueChangeMode.LAZY);
        amount.addValueChangeListener(change -> foresee());
        reason.setHelperText(Text.of("administration.points.reason.help"));
        reason.setMaxLength(LONGEST_REASON);
        preview.getElement().setAttribute("aria-live", "polite");
        var errors =
                new FormErrors().on("learner", learner).on("amount", amount).on("reason", reason);
        var fields = new Div(learner, way, amount, reason);
        fields.addClassName("field-grid");
        add(
                fields,
                preview,
                errors,
                new Row(
                        Commands.submit(
                                Text.of("administration.points.do"), errors, () -> send(adjust))));
    }

    private Stream<PersonLine> offered(Query<PersonLine, String> query) {
        var search = query.getFilter().orElse("");
        var filter = new PersonFilter(search, Role.LEARNER, null, null);
        var end = Math.min(query.getOffset() + query.getLimit(), MOST_OFFERED);
        return census
                .page(actor, filter, PersonPage.Position.START, Math.max(end, 1))
                .lines()
                .stream()
                .skip(query.getOffset());
    }

    private void send(Adjust adjust) {
        var chosen = learner.getValue();
        if (chosen == null) {
            throw Refusal.of("learner", "administration.points.learner.missing");
        }
        adjust.adjust(chosen, signed(), reason.getValue());
        amount.clear();
        reason.clear();
    }

    /** What is not a number of points is 0, which is refused. */
    private int signed() {
        var typed = amount.getValue();
        var points = typed == null || typed < 1 ? 0 : typed;
        return way.getValue() == Way.TAKE ? -points : points;
    }

    /** Shows whom the form is about now, without asking anybody. */
    void show(@Nullable PersonLine chosen, int balance) {
        spendable = balance;
        learner.setValue(chosen);
        foresee();
    }

    private void foresee() {
        var chosen = learner.getValue();
        preview.setVisible(chosen != null);
        if (chosen == null) {
            return;
        }
        var after = (long) spendable + signed();
        preview.setClassName("down", after < 0);
        if (after < 0) {
            preview.setText(Text.of("administration.points.tooMuch", chosen.name(), spendable));
        } else if (signed() == 0) {
            preview.setText(Text.of("administration.points.now", chosen.name(), spendable));
        } else {
            preview.setText(
                    Text.of("administration.points.after", chosen.name(), spendable, after));
        }
    }
}
