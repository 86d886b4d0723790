package app.laurel.administration.ui;

import app.laurel.people.Installation;
import app.laurel.platform.Actor;
import app.laurel.shell.Text;
import app.laurel.shell.parts.Card;
import app.laurel.shell.parts.Commands;
import app.laurel.shell.parts.FormErrors;
import app.laurel.shell.parts.Row;
import app.laurel.shell.parts.Toast;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.TextField;

/** Gives the installation its name, with undo. */
class NameCard extends Card {

    private final Actor actor;
    private final Installation installation;
    private final Runnable afterwards;
    private final TextField name = new TextField(Text.of("administration.name.field"));
    private String stored = "";

    NameCard(Actor actor, Installation installation, Runnable afterwards) {
        this.actor = actor;
        this.installation = installation;
        this.afterwards = afterwards;
        addClassName("stack");
        var title = Text.of("administration.name");
        getElement().setAttribute("aria-label", title);
        name.setHelperText(Text.of("administration.name.help"));
        name.setRequiredIndicatorVisible(true);
        var fields = new Div(name);
        fields.addClassName("field-grid");
        var errors = new FormErrors().on("name", name);
        add(
                new H2(title),
                fields,
                errors,
                new Row(Commands.submit(Text.of("administration.name.save"), errors, this::save)));
    }

    /** Leaves what is being typed alone when the name is still the same. */
    void show(String now) {
        if (!now.equals(stored)) {
            stored = now;
            name.setValue(now);
        }
    }

    private void save() {
        var before = stored;
        installation.setName(actor, name.getValue());
        afterwards.run();
        name.setValue(stored);
        Toast.show(
                Text.of("administration.name.done", stored),
                () -> {
                    installation.setName(actor, before);
                    afterwards.run();
                });
    }
}
