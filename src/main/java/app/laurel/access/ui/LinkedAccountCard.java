package app.laurel.access.ui;

import app.laurel.access.BrowserSession;
import app.laurel.access.outside.GoToProvider;
import app.laurel.access.outside.Intent;
import app.laurel.access.outside.LinkedAccount;
import app.laurel.access.outside.ProviderSettings;
import app.laurel.access.outside.UseOutsideAccount;
import app.laurel.people.Adult;
import app.laurel.platform.Actor;
import app.laurel.shell.Text;
import app.laurel.shell.parts.Card;
import app.laurel.shell.parts.Commands;
import app.laurel.shell.parts.FormErrors;
import app.laurel.shell.parts.Row;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.PasswordField;
import java.time.Clock;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Makes the part of the account page that links the account with the one at the provider. */
@Component
class LinkedAccountCard {

    private final ProviderSettings settings;
    private final ObjectProvider<UseOutsideAccount> accounts;
    private final ObjectProvider<GoToProvider> way;
    private final BrowserSession session;
    private final Clock clock;

    LinkedAccountCard(
            ProviderSettings settings,
            ObjectProvider<UseOutsideAccount> accounts,
            ObjectProvider<GoToProvider> way,
            BrowserSession session,
            Clock clock) {
        this.settings = settings;
        this.accounts = accounts;
        this.way = way;
        this.session = session;
        this.clock = clock;
    }

    /** Nothing where no provider is configured. One statement. */
    Optional<Card> of(Actor actor, Adult me) {
        if (!settings.isOn()) {
            return Optional.empty();
        }
        var card = Card.titled(Text.of("access.provider.card", settings.name()));
        card.addClassName("stack");
        accounts.getObject()
                .linked(actor)
                .ifPresentOrElse(
                        account -> tell(card, account, actor, me), () -> offer(card, actor));
        return Optional.of(card);
    }

    private void offer(Card card, Actor actor) {
        card.add(
                quiet(Text.of("access.provider.card.offer", settings.name())),
                new Row(
                        Commands.plain(
                                Text.of("access.provider.card.link", settings.name()),
                                () ->
                                        way.getObject()
                                                .leave(Intent.link(actor.id(), clock.instant())))));
    }

    private void tell(Card card, LinkedAccount account, Actor actor, Adult me) {
        card.add(
                quiet(
                        Text.of(
                                "access.provider.card.linked",
                                settings.name(),
                                account.as(),
                                Text.of("access.provider.role." + account.standing().role()))));
        if (!me.hasPassword()) {
            card.add(quiet(Text.of("access.provider.unlink.noPassword")));
            return;
        }
        var current = new PasswordField(Text.of("access.account.current"));
        current.getElement().setAttribute("autocomplete", "current-password");
        var errors = new FormErrors().on("current", current);
        var fields = new Div(current);
        fields.addClassName("field-grid");
        card.add(
                fields,
                errors,
                new Row(
                        Commands.submit(
                                Text.of("access.provider.unlink", settings.name()),
                                errors,
                                () -> {
                                    session.begin(
                                            accounts.getObject().unlink(actor, current.getValue()));
                                    UI.getCurrent()
                                            .getPage()
                                            .setLocation("/" + AccountView.PATH + "?saved");
                                })));
    }

    private static Paragraph quiet(String text) {
        var paragraph = new Paragraph(text);
        paragraph.addClassName("quiet");
        return paragraph;
    }
}
