package app.laurel.access.ui;

import app.laurel.access.Purpose;
import app.laurel.access.UseLinks;
import app.laurel.shell.PlainLayout;
import app.laurel.shell.Text;
import app.laurel.shell.parts.Commands;
import app.laurel.shell.parts.FormErrors;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** A new password, by a one-time link from an administrator. */
@Route(value = "reset", layout = PlainLayout.class)
@AnonymousAllowed
public class ResetPasswordView extends Div implements HasUrlParameter<String>, HasDynamicTitle {

    private final UseLinks links;

    ResetPasswordView(UseLinks links) {
        this.links = links;
        addClassName("form");
    }

    @Override
    public void setParameter(BeforeEvent event, String token) {
        removeAll();
        add(new H1(getPageTitle()));
        if (!links.isGood(token, Purpose.RESET_PASSWORD)) {
            add(
                    new Paragraph(Text.of("access.link.used")),
                    new RouterLink(Text.of("access.register.signIn"), SignInView.class));
            return;
        }
        var password = new PasswordField(Text.of("access.password.new"));
        password.setHelperText(Text.of("access.password.help"));
        password.getElement().setAttribute("autocomplete", "new-password");
        var errors = new FormErrors().on("password", password);
        var submit =
                Commands.submit(
                        Text.of("access.reset.submit"),
                        errors,
                        () -> {
                            links.setPassword(token, password.getValue());
                            UI.getCurrent().getPage().setLocation("/sign-in?adult&done");
                        });
        submit.addClickShortcut(Key.ENTER);
        add(password, errors, submit);
    }

    @Override
    public String getPageTitle() {
        return Text.of("access.reset.title");
    }
}
