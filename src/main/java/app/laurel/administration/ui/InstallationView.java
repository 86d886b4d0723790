package app.laurel.administration.ui;

import app.laurel.access.KeepInvitations;
import app.laurel.access.UseLinks;
import app.laurel.administration.InstallationState;
import app.laurel.administration.ReadInstallation;
import app.laurel.people.Installation;
import app.laurel.platform.Actor;
import app.laurel.platform.Changes;
import app.laurel.platform.Topic;
import app.laurel.shell.AdultLayout;
import app.laurel.shell.CurrentActor;
import app.laurel.shell.LiveView;
import app.laurel.shell.Text;
import app.laurel.shell.parts.Card;
import app.laurel.shell.parts.Chip;
import app.laurel.shell.parts.PageHeader;
import app.laurel.shell.parts.RelativeTime;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who may come in, and whether the installation is well. */
@Route(value = InstallationView.PATH, layout = AdultLayout.class)
@RolesAllowed("ADMIN")
@CssImport("./administration/administration.css")
public class InstallationView extends Div implements HasDynamicTitle {

    static final String PATH = "administration/settings";

    private final Actor actor;
    private final ReadInstallation read;
    private final Clock clock;
    private final NameCard name;
    private final RegistrationCard registration;
    private final InvitationsCard invitations;
    private final DraftsCard drafts;
    private final SwitchCard guests;
    private final SwitchCard webhooks;
    private final Div health = new Div();
    private @Nullable InstallationState shown;

    InstallationView(
            CurrentActor currentActor,
            ReadInstallation read,
            Installation installation,
            UseLinks links,
            KeepInvitations keepInvitations,
            Changes changes,
            Clock clock) {
        this.actor = currentActor.get();
        this.read = read;
        this.clock = clock;
        name = new NameCard(actor, installation, this::look);
        registration = new RegistrationCard(actor, installation, this::look);
        invitations = new InvitationsCard(actor, links, keepInvitations, this::look);
        drafts = new DraftsCard(actor, installation, this::look);
        guests =
                new SwitchCard(
                        "administration.guests",
                        wanted -> installation.setGuestsPlay(actor, wanted),
                        this::look);
        webhooks =
                new SwitchCard(
                        "administration.webhooks",
                        wanted -> installation.setWebhooksInside(actor, wanted),
                        this::look);
        add(
                new PageHeader(getPageTitle(), Text.of("administration.installation.line")),
                name,
                registration,
                invitations,
                drafts,
                guests,
                webhooks,
                health);
        look();
        LiveView.refreshForAll(this, changes, Set.of(Topic.SETTINGS, Topic.LEARNERS), this::look);
    }

    /** Leaves what is shown alone when nothing changed, so that the focus stays where it is. */
    private void look() {
        var now = read.state(actor);
        if (now.equals(shown)) {
            return;
        }
        shown = now;
        name.show(now.name());
        registration.show(now.registration());
        invitations.show(now, new RelativeTime(clock, now.zone(), getLocale()));
        drafts.show(now.draftsPerMonth());
        guests.show(now.guestsPlay());
        webhooks.show(now.webhooksInside());
        health.removeAll();
        health.add(health(now));
    }

    private static Card health(InstallationState state) {
        var card = Card.titled(Text.of("administration.health"));
        card.add(
                new FactLines()
                        .fact(
                                Text.of("administration.health.version"),
                                state.version() == null
                                        ? Text.of("administration.health.unbuilt")
                                        : Text.of("administration.health.laurel", state.version()))
                        .fact(
                                Text.of("administration.health.database"),
                                Text.of(
                                        "administration.health.postgres",
                                        state.databaseVersion(),
                                        state.databaseSize()),
                                well())
                        .fact(
                                Text.of("administration.health.migrations"),
                                Text.of("administration.health.migrated"),
                                well())
                        .fact(
                                Text.of("administration.health.mail"),
                                Text.of(
                                        state.mail()
                                                ? "administration.health.mail.on"
                                                : "administration.health.mail.off"),
                                state.mail()
                                        ? well()
                                        : new Chip(
                                                Text.of("administration.health.off"),
                                                Chip.Tone.CALM)));
        return card;
    }

    private static Chip well() {
        return new Chip(Text.of("administration.health.well"), Chip.Tone.GOOD);
    }

    @Override
    public String getPageTitle() {
        return Text.of("administration.installation.title");
    }
}
