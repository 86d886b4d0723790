package app.laurel.administration.ui;

import app.laurel.people.Installation;
import app.laurel.people.Registration;
import app.laurel.platform.Actor;
import app.laurel.shell.Text;
import app.laurel.shell.parts.Card;
import app.laurel.shell.parts.Commands;
import app.laurel.shell.parts.Toast;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.Locale;

/** Decides who may start a family; takes effect at once, with undo. */
class RegistrationCard extends Card {

    private final Actor actor;
    private final Installation installation;
    private final Runnable afterwards;
    private final RadioButtonGroup<Registration> choice = new RadioButtonGroup<>();
    private Registration decided = Registration.OPEN;

    RegistrationCard(Actor actor, Installation installation, Runnable afterwards) {
        this.actor = actor;
        this.installation = installation;
        this.afterwards = afterwards;
        addClassNames("stack", "registration");
        var title = Text.of("administration.registration");
        getElement().setAttribute("aria-label", title);
        choice.setAriaLabel(title);
        choice.setItems(Registration.values());
        choice.setItemLabelGenerator(
                one ->
                        Text.of(
                                "administration.registration."
                                        + one.name().toLowerCase(Locale.ROOT)));
        choice.addValueChangeListener(
                change -> {
                    if (change.isFromClient() && change.getValue() != null) {
                        Commands.run(() -> decide(change.getValue()));
                    }
                });
        add(new H2(title), choice);
    }

    void show(Registration registration) {
        decided = registration;
        choice.setValue(registration);
    }

    private void decide(Registration wanted) {
        var before = decided;
        installation.setRegistration(actor, wanted);
        afterwards.run();
        Toast.show(
                Text.of("administration.registration.done"),
                () -> {
                    installation.setRegistration(actor, before);
                    afterwards.run();
                });
    }
}
