package app.laurel.insights.ui;

import app.laurel.earning.AdjustPoints;
import app.laurel.earning.ui.UndoCommand;
import app.laurel.platform.Actor;
import app.laurel.shell.Text;
import app.laurel.shell.parts.Commands;
import app.laurel.shell.parts.FormErrors;
import app.laurel.shell.parts.Toast;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Locale;
import java.util.UUID;

/** Gives a learner points or takes some, with a reason that the learner reads. */
class GiveOrTake extends Dialog {

    private static final int LONGEST_REASON = 200;
    private static final int PRESETS = 3;

    /** Whether points come or go. */
    enum Direction {
        GIVE,
        TAKE
    }

    private final AdjustPoints adjust;
    private final UndoCommand undo;
    private final Actor actor;
    private final LearnerView page;
    private final RadioButtonGroup<Direction> direction = new RadioButtonGroup<>();
    private final IntegerField amount = new IntegerField();
    private final TextField reason = new TextField(Text.of("insights.adjust.reason"));
    private final Div presets = new Div();
    private final FormErrors errors = new FormErrors();

    private final Button submit = Commands.submit("", errors, this::move);

    /** The same for every click on this dialog's button, so that a second one changes nothing. */
    private final String key = UUID.randomUUID().toString();

    GiveOrTake(AdjustPoints adjust, UndoCommand undo, Actor actor, LearnerView page) {
        this.adjust = adjust;
        this.undo = undo;
        this.actor = actor;
        this.page = page;
        var head = page.head();
        addClassName("reason-dialog");
        setWidth("min(28rem, 100vw - 2rem)");
        setHeaderTitle(Text.of("insights.adjust.title", head.learner().name()));
        direction.setAriaLabel(Text.of("insights.adjust.direction"));
        direction.setItems(Direction.values());
        direction.setItemLabelGenerator(one -> Text.of("insights.adjust." + one));
        direction.setValue(Direction.GIVE);
        direction.addValueChangeListener(change -> showDirection());
        amount.setLabel(Text.of("insights.adjust.amount"));
        amount.setMin(1);
        amount.setStepButtonsVisible(true);
        amount.setRequiredIndicatorVisible(true);
        reason.setMaxLength(LONGEST_REASON);
        reason.setRequiredIndicatorVisible(true);
        reason.setHelperText(Text.of("insights.adjust.reason.help", head.learner().name()));
        reason.setWidthFull();
        errors.on("amount", amount).on("reason", reason);
        presets.addClassName("presets");
        presets.getElement().setAttribute("role", "group");
        presets.getElement().setAttribute("aria-label", Text.of("shell.reason.presets"));
        showDirection();
        var balance = new Paragraph(Text.of("insights.adjust.balance", head.spendable()));
        balance.addClassName("quiet");
        var form = new Div(balance, direction, amount, reason, presets, errors);
        form.addClassName("stack");
        add(form);
        getFooter().add(new Button(Text.of("shell.cancel"), click -> close()), submit);
        amount.focus();
    }

    private void showDirection() {
        submit.setText(Text.of("insights.adjust.do." + direction.getValue()));
        presets.removeAll();
        for (var i = 1; i <= PRESETS; i++) {
            var words = Text.of("insights.adjust.preset." + direction.getValue() + "." + i);
            var button = new NativeButton(words, click -> reason.setValue(words));
            button.addClassName("preset");
            presets.add(button);
        }
    }

    private void move() {
        var learner = page.head().learner();
        var number = amount.getValue() == null ? 0 : Math.max(0, amount.getValue());
        var taken = direction.getValue() == Direction.TAKE;
        var line =
                adjust.adjust(
                        actor, learner.id(), taken ? -number : number, reason.getValue(), key);
        close();
        page.refresh();
        Toast.show(
                Text.of(
                        "insights.adjust.done."
                                + direction.getValue().name().toLowerCase(Locale.ROOT),
                        learner.name(),
                        number),
                () -> undo.run(actor, learner.id(), line, page::refresh));
    }
}
