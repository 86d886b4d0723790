package app.laurel.administration.ui;

import app.laurel.people.Installation;
import app.laurel.platform.Actor;
import app.laurel.shell.Text;
import app.laurel.shell.parts.Card;
import app.laurel.shell.parts.Commands;
import app.laurel.shell.parts.Toast;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.H2;

/** Decides whether guests may play quizzes; takes effect at once, with undo. */
class GuestsCard extends Card {

    private final Actor actor;
    private final Installation installation;
    private final Runnable afterwards;
    private final Checkbox allowed = new Checkbox(Text.of("administration.guests.field"));

    GuestsCard(Actor actor, Installation installation, Runnable afterwards) {
        this.actor = actor;
        this.installation = installation;
        this.afterwards = afterwards;
        addClassName("stack");
        var title = Text.of("administration.guests");
        getElement().setAttribute("aria-label", title);
        allowed.setHelperText(Text.of("administration.guests.help"));
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
        installation.setGuestsPlay(actor, wanted);
        afterwards.run();
        Toast.show(
                Text.of(wanted ? "administration.guests.on" : "administration.guests.off"),
                () -> {
                    installation.setGuestsPlay(actor, !wanted);
                    afterwards.run();
                });
    }
}
