package app.laurel.access.ui;

import app.laurel.access.BrowserSession;
import app.laurel.access.SignIn;
import app.laurel.access.UseLinks;
import app.laurel.people.Installation;
import app.laurel.people.Registration;
import app.laurel.shell.PlainLayout;
import app.laurel.shell.Text;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** A parent starts a family, where the installation is open for it. */
@Route(value = "register", layout = PlainLayout.class)
@AnonymousAllowed
public class RegisterView extends Div implements HasDynamicTitle {

    RegisterView(
            UseLinks links,
            SignIn signIn,
            BrowserSession session,
            Installation installation,
            ProviderButton provider) {
        addClassName("form");
        add(new H1(Text.of("access.register.title")));
        if (installation.registration() == Registration.OPEN) {
            add(
                    new Paragraph(Text.of("access.register.line")),
                    new AdultForm(
                            Text.of("access.register.submit"),
                            (details, zone) -> {
                                session.begin(signIn.of(links.register(details, zone)));
                                UI.getCurrent().getPage().setLocation("/");
                            }),
                    provider.signIn());
        } else {
            add(new Paragraph(Text.of("access.register.closed")));
        }
        add(new RouterLink(Text.of("access.register.signIn"), SignInView.class));
    }

    @Override
    public String getPageTitle() {
        return Text.of("access.register.title");
    }
}
