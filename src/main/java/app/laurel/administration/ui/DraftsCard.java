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
import com.vaadin.flow.component.textfield.IntegerField;
import org.jspecify.annotations.Nullable;

/** Decides how many lessons each family may have drafted in a month, with undo. */
class DraftsCard extends Card {

    private final Actor actor;
    private final Installation installation;
    private final Runnable afterwards;
    private final IntegerField drafts = new IntegerField(Text.of("administration.drafts.field"));
    private @Nullable Integer stored;

    DraftsCard(Actor actor, Installation installation, Runnable afterwards) {
        this.actor = actor;
        this.installation = installation;
        this.afterwards = afterwards;
        addClassName("stack");
        var title = Text.of("administration.drafts");
        getElement().setAttribute("aria-label", title);
        drafts.setHelperText(Text.of("administration.drafts.help"));
        var fields = new Div(drafts);
        fields.addClassName("field-grid");
        var errors = new FormErrors().on("drafts", drafts);
        add(
                new H2(title),
                fields,
                errors,
                new Row(
                        Commands.submit(
                                Text.of("administration.drafts.save"), errors, this::save)));
    }

    /**
     * Leaves what is being typed alone when the number is still the same; nothing is seen of it
     * where nothing is drafted.
     */
    void show(@Nullable Integer now) {
        setVisible(now != null);
        if (now != null && !now.equals(stored)) {
            stored = now;
            drafts.setValue(now);
        }
    }

    private void save() {
        var before = stored;
        installation.setDraftsPerMonth(actor, drafts.getValue());
        afterwards.run();
        Toast.show(
                Text.of("administration.drafts.done", drafts.getValue()),
                () -> {
                    installation.setDraftsPerMonth(actor, before);
                    afterwards.run();
                });
    }
}
