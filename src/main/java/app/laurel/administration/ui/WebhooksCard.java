package app.laurel.administration.ui;

import app.laurel.people.Installation;
import app.laurel.platform.Actor;
import app.laurel.shell.Text;
import app.laurel.shell.parts.Card;
import app.laurel.shell.parts.Commands;
import app.laurel.shell.parts.Toast;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.H2;

/** Decides whether webhooks may reach private networks; takes effect at once, with undo. */
class WebhooksCard extends Card {

    private final Actor actor;
    private final Installation installation;
    private final Runnable afterwards;
    private final Checkbox allowed = new Checkbox(Text.of("administration.webhooks.field"));

    WebhooksCard(Actor actor, Installation installation, Runnable afterwards) {
        this.actor = actor;
        this.installation = installation;
        this.afterwards = afterwards;
        addClassName("stack");
        var title = Text.of("administration.webhooks");
        getElement().setAttribute("aria-label", title);
        allowed.setHelperText(Text.of("administration.webhooks.help"));
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
        installation.setWebhooksInside(actor, wanted);
        afterwards.run();
        Toast.show(
                Text.of(wanted ? "administration.webhooks.on" : "administration.webhooks.off"),
                () -> {
                    installation.setWebhooksInside(actor, !wanted);
                    afterwards.run();
                });
    }
}
