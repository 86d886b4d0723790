package app.laurel.rewards.ui;

import app.laurel.platform.Refusal;
import app.laurel.shell.Text;
import app.laurel.shell.parts.Commands;
import app.laurel.shell.parts.FormErrors;
import app.laurel.shell.parts.Toast;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Asks a child how many points to move: 1, 5, 10, all of them, or a number of their own. */
class GoalDialog extends Dialog {

    private static final int[] PRESETS = {1, 5, 10};

    /** One dialog moves points once, however often its buttons are pressed. */
    private final String key = UUID.randomUUID().toString();

    private final FormErrors errors = new FormErrors();
    private final IntegerField other = new IntegerField(Text.of("rewards.goal.other"));
    private final IntFunction<String> done;
    private final BiConsumer<Integer, String> move;
    private final BiConsumer<Integer, String> back;
    private final Runnable afterwards;

    /**
     * @param most what can be moved at most
     * @param done says what was done
     * @param move moves an amount under a key
     * @param back undoes that
     */
    GoalDialog(
            String title,
            String line,
            int most,
            IntFunction<String> done,
            BiConsumer<Integer, String> move,
            BiConsumer<Integer, String> back,
            Runnable afterwards) {
        this.done = done;
        this.move = move;
        this.back = back;
        this.afterwards = afterwards;
        addClassNames("learner-dialog", "goal-dialog");
        setHeaderTitle(title);
        setWidth("min(30rem, 100vw - 1rem)");
        var presets = new Div();
        presets.addClassName("goal-presets");
        presets.getElement().setAttribute("role", "group");
        presets.getElement().setAttribute("aria-label", Text.of("rewards.goal.presets"));
        IntStream.of(PRESETS)
                .filter(amount -> amount < most)
                .mapToObj(amount -> preset(Text.of("rewards.goal.amount", amount), amount))
                .forEach(presets::add);
        presets.add(preset(Text.of("rewards.goal.all", most), most));
        other.setStepButtonsVisible(true);
        other.setMin(1);
        other.setMax(most);
        errors.on("points", other);
        var own = new Div(other, Commands.submit(Text.of("rewards.goal.go"), errors, this::own));
        own.addClassName("goal-own");
        add(new Paragraph(line), presets, own, errors);
        getFooter().add(new Button(Text.of("shell.cancel"), click -> close()));
    }

    private Button preset(String text, int amount) {
        var button = Commands.submit(text, errors, () -> move(amount));
        button.addClassName("goal-preset");
        return button;
    }

    private void own() {
        if (other.getValue() == null) {
            throw Refusal.of("points", "rewards.goal.atLeastOne");
        }
        move(other.getValue());
    }

    private void move(int amount) {
        try {
            move.accept(amount, key);
        } finally {
            afterwards.run();
        }
        close();
        Toast.show(
                done.apply(amount),
                () -> {
                    try {
                        back.accept(amount, key);
                    } finally {
                        afterwards.run();
                    }
                });
    }
}
