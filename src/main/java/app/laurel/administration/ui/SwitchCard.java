package app.laurel.administration.ui;

import app.laurel.shell.Text;
import app.laurel.shell.parts.Card;
import app.laurel.shell.parts.Commands;
import app.laurel.shell.parts.Toast;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.H2;
import java.util.function.Consumer;

/** A setting of the installation that is on or off; takes effect at once, with undo. */
class SwitchCard extends Card {

    private final String texts;
    private final Consumer<Boolean> setting;
    private final Runnable afterwards;
    private final Checkbox allowed;

    /**
     * @param texts the key of its title, below which the others are
     */
    SwitchCard(String texts, Consumer<Boolean> setting, Runnable afterwards) {
        this.texts = texts;
        this.setting = setting;
        this.afterwards = afterwards;
        this.allowed = new Checkbox(Text.of(texts + ".field"));
        addClassName("stack");
        var title = Text.of(texts);
        getElement().setAttribute("aria-label", title);
        allowed.setHelperText(Text.of(texts + ".help"));
        allowed.addValueChangeListener(
                change -> {
                    if (change.isFromClient()) {
                        Commands.run(() -> decide(change.getValue()));
                    }
                });
        add(new H2(title), allowed);
    }

    void show(boolean now) {
        allowed.setValue(now);
    }

    private void decide(boolean wanted) {
        set(wanted);
        Toast.show(Text.of(texts + (wanted ? ".on" : ".off")), () -> set(!wanted));
    }

    private void set(boolean wanted) {
        setting.accept(wanted);
        afterwards.run();
    }
}
