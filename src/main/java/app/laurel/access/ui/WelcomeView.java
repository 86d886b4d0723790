package app.laurel.access.ui;

import app.laurel.access.BrowserSession;
import app.laurel.access.Purpose;
import app.laurel.access.SignIn;
import app.laurel.access.UseLinks;
import app.laurel.shell.PlainLayout;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** The first administrator is made here, by the link that the server printed. */
@Route(value = "welcome", layout = PlainLayout.class)
@AnonymousAllowed
public class WelcomeView extends LinkView {

    WelcomeView(UseLinks links, SignIn signIn, BrowserSession session) {
        super(links, signIn, session, "access.welcome");
    }

    @Override
    Purpose purpose(String token) {
        return Purpose.FIRST_ADMIN;
    }
}
