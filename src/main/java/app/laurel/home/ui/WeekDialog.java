package app.laurel.home.ui;

import app.laurel.mastery.SetWeeklyGoal;
import app.laurel.mastery.WeeklyGoal;
import app.laurel.platform.Actor;
import app.laurel.shell.Text;
import app.laurel.shell.parts.Commands;
import app.laurel.shell.parts.FormErrors;
import app.laurel.shell.parts.Toast;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import org.jspecify.annotations.Nullable;

/** Asks a learner what to count and how much of it to do in a week. */
class WeekDialog extends Dialog {

    private final Actor learner;
    private final SetWeeklyGoal goals;
    private final @Nullable WeeklyGoal before;
    private final Runnable afterwards;
    private final RadioButtonGroup<WeeklyGoal.Measure> measure =
            new RadioButtonGroup<>(Text.of("home.week.measure"));
    private final IntegerField target = new IntegerField(Text.of("home.week.target"));

    WeekDialog(
            Actor learner, SetWeeklyGoal goals, @Nullable WeeklyGoal before, Runnable afterwards) {
        this.learner = learner;
        this.goals = goals;
        this.before = before;
        this.afterwards = afterwards;
        addClassName("learner-dialog");
        setHeaderTitle(Text.of("home.week.dialog"));
        setWidth("min(30rem, 100vw - 1rem)");
        measure.setItems(WeeklyGoal.Measure.values());
        measure.setItemLabelGenerator(one -> Text.of("home.week.measure." + one));
        measure.setValue(before == null ? WeeklyGoal.Measure.LESSONS : before.measure());
        measure.addValueChangeListener(change -> bounds());
        target.setStepButtonsVisible(true);
        bounds();
        target.setValue(before == null ? 5 : before.target());
        var errors = new FormErrors().on("target", target);
        var form = new Div(measure, target, errors);
        form.addClassName("stack");
        add(form);
        if (before != null) {
            getFooter().add(Commands.quiet(Text.of("home.week.drop"), this::drop));
        }
        getFooter()
                .add(
                        Commands.plain(Text.of("shell.cancel"), this::close),
                        Commands.submit(Text.of("home.week.set"), errors, this::set));
    }

    /**
     * The step buttons go as far as the measure does; what was typed is checked when it is sent.
     */
    private void bounds() {
        var chosen = measure.getValue();
        target.setMin(chosen.least());
        target.setMax(chosen.most());
        if (target.getValue() == null || target.getValue() < chosen.least()) {
            target.setValue(chosen.least());
        }
    }

    private void set() {
        goals.set(learner, measure.getValue(), target.getValue());
        leave(
                Text.of(
                        "home.week.saved",
                        Text.of("mastery.week." + measure.getValue(), target.getValue())));
    }

    private void drop() {
        goals.drop(learner);
        leave(Text.of("home.week.dropped"));
    }

    private void leave(String message) {
        close();
        afterwards.run();
        Toast.show(message, this::undo);
    }

    private void undo() {
        if (before == null) {
            goals.drop(learner);
        } else {
            goals.set(learner, before.measure(), before.target());
        }
        afterwards.run();
    }
}
