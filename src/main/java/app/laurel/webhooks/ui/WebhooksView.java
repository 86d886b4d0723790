package app.laurel.webhooks.ui;

import app.laurel.people.FamilyDirectory;
import app.laurel.platform.Actor;
import app.laurel.platform.Changes;
import app.laurel.platform.Topic;
import app.laurel.shell.AdultLayout;
import app.laurel.shell.CurrentActor;
import app.laurel.shell.LiveView;
import app.laurel.shell.SettingsPages;
import app.laurel.shell.Shown;
import app.laurel.shell.Text;
import app.laurel.shell.parts.Card;
import app.laurel.shell.parts.EmptyState;
import app.laurel.shell.parts.PageHeader;
import app.laurel.shell.parts.RelativeTime;
import app.laurel.shell.parts.SecretPlace;
import app.laurel.webhooks.DeliveryLine;
import app.laurel.webhooks.KeepWebhooks;
import app.laurel.webhooks.WebhookLine;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.Set;

/** The addresses that are told what happens in the family, and what they were told. */
@Route(value = WebhooksView.PATH, layout = AdultLayout.class)
@RolesAllowed({"PARENT", "ADMIN"})
public class WebhooksView extends Div implements HasDynamicTitle {

    static final String PATH = "webhooks";

    private static final int SHOWN = 50;

    private final Actor actor;
    private final KeepWebhooks webhooks;
    private final RelativeTime times;
    private final SecretPlace secret =
            new SecretPlace(Text.of("webhooks.secret.title"), Text.of("webhooks.secret.help"));
    private final Div list = new Div();
    private final Div log = new Div();
    private final Shown<List<WebhookLine>> addresses;
    private final Shown<List<DeliveryLine>> deliveries;

    WebhooksView(
            CurrentActor currentActor,
            KeepWebhooks webhooks,
            FamilyDirectory directory,
            SettingsPages pages,
            Changes changes,
            Clock clock) {
        this.actor = currentActor.get();
        this.webhooks = webhooks;
        this.times =
                new RelativeTime(
                        clock, directory.settings(actor).zone(), UI.getCurrent().getLocale());
        this.addresses = new Shown<>(() -> webhooks.all(actor), this::showAddresses);
        this.deliveries = new Shown<>(() -> webhooks.log(actor, SHOWN), this::showLog);
        list.addClassName("stack");
        log.addClassName("stack");
        add(
                new PageHeader(Text.of("people.settings.title"), Text.of("webhooks.line")),
                pages.tabs(actor, PATH),
                secret,
                card("webhooks.title", "webhooks.help", list),
                new WebhookForm(actor, webhooks, this::showSecret),
                card("webhooks.log", "webhooks.log.help", log));
        refresh();
        LiveView.refresh(
                this, changes, actor, Set.of(Topic.WEBHOOKS, Topic.SESSIONS), this::refresh);
    }

    private static Card card(String titleKey, String helpKey, Div content) {
        var help = new Paragraph(Text.of(helpKey));
        help.addClassName("quiet");
        var card = Card.titled(Text.of(titleKey));
        card.addClassName("stack");
        card.add(help, content);
        return card;
    }

    private void showSecret(String text) {
        secret.show(text);
        refresh();
    }

    private void refresh() {
        addresses.refresh();
        deliveries.refresh();
    }

    private void showAddresses(List<WebhookLine> all) {
        list.removeAll();
        if (all.isEmpty()) {
            list.add(new EmptyState("📣", Text.of("webhooks.none"), Text.of("webhooks.none.next")));
        }
        all.forEach(one -> list.add(new WebhookRow(actor, webhooks, one, times, this::refresh)));
    }

    private void showLog(List<DeliveryLine> told) {
        log.removeAll();
        if (told.isEmpty()) {
            log.add(
                    new EmptyState(
                            "📭", Text.of("webhooks.log.none"), Text.of("webhooks.log.none.next")));
        }
        told.forEach(one -> log.add(new DeliveryRow(actor, webhooks, one, times, this::refresh)));
    }

    @Override
    public String getPageTitle() {
        return Text.of("webhooks.tab");
    }
}
