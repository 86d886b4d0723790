package app.laurel.access.ui;

import app.laurel.access.BrowserSession;
import app.laurel.access.ChangeAccount;
import app.laurel.access.outside.ProviderSettings;
import app.laurel.access.outside.Trouble;
import app.laurel.people.Adult;
import app.laurel.people.FamilyDirectory;
import app.laurel.platform.Actor;
import app.laurel.platform.NotFound;
import app.laurel.shell.AdultLayout;
import app.laurel.shell.CurrentActor;
import app.laurel.shell.SettingsPages;
import app.laurel.shell.Text;
import app.laurel.shell.parts.Card;
import app.laurel.shell.parts.Commands;
import app.laurel.shell.parts.FormErrors;
import app.laurel.shell.parts.PageHeader;
import app.laurel.shell.parts.Row;
import app.laurel.shell.parts.ThemeChoice;
import app.laurel.shell.parts.Toast;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

/** An adult's own account: name, address, password, PIN, and leaving all devices at once. */
@Route(value = AccountView.PATH, layout = AdultLayout.class)
@RolesAllowed({"PARENT", "ADMIN"})
public class AccountView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    static final String PATH = "account";

    private final Actor actor;
    private final ChangeAccount account;
    private final BrowserSession session;
    private final ProviderSettings provider;

    AccountView(
            CurrentActor currentActor,
            ChangeAccount account,
            BrowserSession session,
            FamilyDirectory directory,
            SettingsPages pages,
            ProviderSettings provider,
            LinkedAccountCard linked) {
        this.actor = currentActor.get();
        this.account = account;
        this.session = session;
        this.provider = provider;
        var me =
                directory.adultsAround(actor).stream()
                        .filter(adult -> adult.id() == actor.id())
                        .findFirst()
                        .orElseThrow(NotFound::new);
        add(
                new PageHeader(Text.of("people.settings.title"), me.email()),
                pages.tabs(actor, PATH),
                name(me));
        if (me.hasPassword()) {
            add(email(me), password(), pin(me));
        } else {
            add(firstPassword());
        }
        linked.of(actor, me).ifPresent(this::add);
        add(look(), everywhere());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var query = event.getLocation().getQueryParameters();
        if (query.getParameters().containsKey("saved")) {
            Toast.show(Text.of("access.account.saved"));
        } else if (query.getParameters().containsKey("linked")) {
            Toast.show(Text.of("access.provider.linked", provider.name()));
        }
        query.getSingleParameter("trouble")
                .flatMap(Trouble::named)
                .ifPresent(trouble -> Toast.problem(trouble.text(provider.name())));
    }

    private Card name(Adult me) {
        var name = new TextField(Text.of("access.name"));
        name.setValue(me.name());
        name.setHelperText(Text.of("access.name.help"));
        var errors = new FormErrors().on("name", name);
        return form(
                "access.account.name",
                "",
                errors,
                Commands.submit(
                        Text.of("access.account.save"),
                        errors,
                        () -> {
                            session.begin(account.rename(actor, name.getValue()));
                            reload();
                        }),
                name);
    }

    private Card email(Adult me) {
        var current = secret("access.account.current", "current-password");
        var email = new EmailField(Text.of("access.account.email.new"));
        email.getElement().setAttribute("autocomplete", "email");
        var errors = new FormErrors().on("current", current).on("email", email);
        return form(
                "access.email",
                Text.of("access.account.email.help", me.email()),
                errors,
                Commands.submit(
                        Text.of("access.account.email.save"),
                        errors,
                        () -> {
                            session.begin(
                                    account.changeEmail(
                                            actor, current.getValue(), email.getValue()));
                            reload();
                        }),
                email,
                current);
    }

    private Card password() {
        var current = secret("access.account.current", "current-password");
        var password = secret("access.password.new", "new-password");
        var repeated = secret("access.account.repeated", "new-password");
        password.setHelperText(Text.of("access.password.help"));
        var errors =
                new FormErrors()
                        .on("current", current)
                        .on("password", password)
                        .on("repeated", repeated);
        return form(
                "access.account.password",
                Text.of("access.account.password.help"),
                errors,
                Commands.submit(
                        Text.of("access.account.password.save"),
                        errors,
                        () -> {
                            session.begin(
                                    account.changePassword(
                                            actor,
                                            current.getValue(),
                                            password.getValue(),
                                            repeated.getValue()));
                            reload();
                        }),
                current,
                password,
                repeated);
    }

    private Card firstPassword() {
        var password = secret("access.password.new", "new-password");
        var repeated = secret("access.account.repeated", "new-password");
        password.setHelperText(Text.of("access.password.help"));
        var errors = new FormErrors().on("password", password).on("repeated", repeated);
        return form(
                "access.account.password",
                Text.of("access.account.password.first"),
                errors,
                Commands.submit(
                        Text.of("access.account.password.set"),
                        errors,
                        () -> {
                            session.begin(
                                    account.setFirstPassword(
                                            actor,
                                            session.provenAt(),
                                            password.getValue(),
                                            repeated.getValue()));
                            reload();
                        }),
                password,
                repeated);
    }

    private Card pin(Adult me) {
        var current = secret("access.account.current", "current-password");
        var pin = secret("access.account.pin.new", "off");
        pin.getElement().setAttribute("inputmode", "numeric");
        pin.setHelperText(Text.of("access.pin.picturesHelp"));
        var errors = new FormErrors().on("current", current).on("pin", pin);
        return form(
                "access.account.pin",
                Text.of(me.hasPin() ? "access.account.pin.has" : "access.account.pin.none"),
                errors,
                Commands.submit(
                        Text.of("access.account.pin.save"),
                        errors,
                        () -> {
                            session.begin(
                                    account.setPin(actor, current.getValue(), pin.getValue()));
                            reload();
                        }),
                current,
                pin);
    }

    private static Card look() {
        var card = Card.titled(Text.of("access.account.look"));
        card.add(new ThemeChoice());
        return card;
    }

    private Card everywhere() {
        var help = new Paragraph(Text.of("access.account.everywhere.help"));
        help.addClassName("quiet");
        var card = Card.titled(Text.of("access.account.everywhere"));
        card.addClassName("stack");
        card.add(
                help,
                new Row(
                        Commands.plain(
                                Text.of("access.account.everywhere.do"),
                                () -> {
                                    account.signOutEverywhere(actor);
                                    session.end();
                                })));
        return card;
    }

    private static Card form(
            String titleKey,
            String help,
            FormErrors errors,
            Component submit,
            Component... fields) {
        var card = Card.titled(Text.of(titleKey));
        card.addClassName("stack");
        if (!help.isEmpty()) {
            var explained = new Paragraph(help);
            explained.addClassName("quiet");
            card.add(explained);
        }
        var row = new Div(fields);
        row.addClassName("field-grid");
        card.add(row, errors, new Row(submit));
        return card;
    }

    private static PasswordField secret(String labelKey, String autocomplete) {
        var field = new PasswordField(Text.of(labelKey));
        field.getElement().setAttribute("autocomplete", autocomplete);
        return field;
    }

    /** The new session has a new id, which the page's connection for pushes does not know. */
    private static void reload() {
        UI.getCurrent().getPage().setLocation("/" + PATH + "?saved");
    }

    @Override
    public String getPageTitle() {
        return Text.of("access.account.tab");
    }
}
