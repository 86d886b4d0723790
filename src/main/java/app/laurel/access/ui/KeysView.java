package app.laurel.access.ui;

import app.laurel.access.KeepKeys;
import app.laurel.people.FamilyDirectory;
import app.laurel.platform.Actor;
import app.laurel.platform.Permission;
import app.laurel.shell.AdultLayout;
import app.laurel.shell.CurrentActor;
import app.laurel.shell.SettingsPages;
import app.laurel.shell.Text;
import app.laurel.shell.parts.Card;
import app.laurel.shell.parts.EmptyState;
import app.laurel.shell.parts.PageHeader;
import app.laurel.shell.parts.RelativeTime;
import app.laurel.shell.parts.SecretPlace;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;

/** The keys by which programs act for the adults of the family. */
@Route(value = KeysView.PATH, layout = AdultLayout.class)
@RolesAllowed({"PARENT", "ADMIN"})
public class KeysView extends Div implements HasDynamicTitle {

    static final String PATH = "keys";

    /** Where the description of the REST API is. */
    private static final String DESCRIPTION = "api-docs";

    private final Actor actor;
    private final KeepKeys keys;
    private final RelativeTime times;
    private final SecretPlace secret =
            new SecretPlace(
                    Text.of("access.keys.secret.title"), Text.of("access.keys.secret.help"));
    private final Div list = new Div();

    KeysView(
            CurrentActor currentActor,
            KeepKeys keys,
            FamilyDirectory directory,
            SettingsPages pages,
            Clock clock) {
        this.actor = currentActor.get();
        this.keys = keys;
        this.times =
                new RelativeTime(
                        clock, directory.settings(actor).zone(), UI.getCurrent().getLocale());
        list.addClassName("stack");
        add(
                new PageHeader(Text.of("people.settings.title"), Text.of("access.keys.line")),
                pages.tabs(actor, PATH),
                secret,
                made());
        if (actor.may(Permission.API_KEY_MANAGE)) {
            add(new KeyForm(actor, keys, this::showSecret));
        }
        fill();
    }

    private Card made() {
        var how = new Anchor(DESCRIPTION, Text.of("access.keys.description"));
        how.setRouterIgnore(true);
        var help = new Paragraph(Text.of("access.keys.help"));
        help.addClassName("quiet");
        var card = Card.titled(Text.of("access.keys.title"), how);
        card.addClassName("stack");
        card.add(help, list);
        return card;
    }

    private void showSecret(String text) {
        secret.show(text);
        fill();
    }

    private void fill() {
        list.removeAll();
        var all = keys.all(actor);
        if (all.isEmpty()) {
            list.add(
                    new EmptyState(
                            "🔑", Text.of("access.keys.none"), Text.of("access.keys.none.next")));
        }
        all.forEach(
                key -> list.add(new KeyRow(actor, keys, key, times, this::fill, this::showSecret)));
    }

    @Override
    public String getPageTitle() {
        return Text.of("access.keys.tab");
    }
}
