package app.laurel.learning.ui;

import app.laurel.shell.Text;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;

/** Double or loss for one question, in plain words; off until it is switched on. */
class StakeSwitch extends NativeButton {

    private boolean on;

    /**
     * @param perCorrect points of a right answer without a stake
     */
    StakeSwitch(int perCorrect) {
        addClassName("stake");
        var name = new Span(Text.of("learning.stake.name"));
        name.addClassName("stake-name");
        var knob = new Span();
        knob.addClassName("stake-knob");
        add(knob, name, new Span(Text.of("learning.stake.rule", 2 * perCorrect, perCorrect)));
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
