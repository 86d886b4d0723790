package app.laurel.access.ui;

import app.laurel.access.outside.GoToProvider;
import app.laurel.access.outside.ProviderSettings;
import app.laurel.shell.PlainLayout;
import app.laurel.shell.Text;
import app.laurel.shell.parts.Commands;
import app.laurel.shell.parts.FormErrors;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/**
 * Somebody comes from the provider with the address of an account that is here already: its
 * password, once, proves that both are theirs.
 */
@Route(value = "link-account", layout = PlainLayout.class)
@AnonymousAllowed
public class LinkAccountView extends Div implements HasDynamicTitle {

    LinkAccountView(GoToProvider provider, ProviderSettings settings, WayOn wayOn) {
        addClassName("form");
        add(new H1(getPageTitle()));
        provider.waiting()
                .ifPresentOrElse(
                        email -> add(form(email, provider, settings, wayOn)),
                        () -> add(new Paragraph(Text.of("access.provider.nothing"))));
        add(new RouterLink(Text.of("access.provider.link.other"), SignInView.class));
    }

    private static Component[] form(
            String email, GoToProvider provider, ProviderSettings settings, WayOn wayOn) {
        var password = new PasswordField(Text.of("access.password"));
        password.getElement().setAttribute("autocomplete", "current-password");
        password.setAutofocus(true);
        var errors = new FormErrors().on("password", password);
        var submit =
                Commands.submit(
                        Text.of("access.provider.link.submit"),
                        errors,
                        () -> {
                            provider.prove(password.getValue());
                            wayOn.go("/");
                        });
        submit.addClickShortcut(Key.ENTER);
        return new Component[] {
            new Paragraph(Text.of("access.provider.link.line", email, settings.name())),
            password,
            errors,
            submit
        };
    }

    @Override
    public String getPageTitle() {
        return Text.of("access.provider.link.title");
    }
}
