package app.laurel.learning.ui;

import app.laurel.learning.LessonRate;
import app.laurel.shell.Text;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;

/** Double or loss for one question, in plain words; off until it is switched on. */
class StakeSwitch extends NativeButton {

    private boolean on;

    StakeSwitch(LessonRate.Rate rate) {
        addClassName("stake");
        var name = new Span(Text.of("learning.stake.name"));
        name.addClassName("stake-name");
        var knob = new Span();
        knob.addClassName("stake-knob");
        add(knob, name, new Span(Text.of("learning.stake.rule", rate.of(0, 1), rate.stakeLost())));
        getElement().setAttribute("role", "switch");
        show();
        addClickListener(
                click -> {
                    on = !on;
                    show();
                });
    }

    boolean isOn() {
        return on;
    }

    private void show() {
        getElement().setAttribute("aria-checked", Boolean.toString(on));
    }
}
