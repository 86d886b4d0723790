package app.laurel.access.ui;

import app.laurel.access.BrowserSession;
import app.laurel.access.Purpose;
import app.laurel.access.SignIn;
import app.laurel.access.UseLinks;
import app.laurel.shell.PlainLayout;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** Somebody who was invited joins a family, or starts one. */
@Route(value = "invitation", layout = PlainLayout.class)
@AnonymousAllowed
public class InvitationView extends LinkView {

    InvitationView(UseLinks links, SignIn signIn, BrowserSession session) {
        super(links, signIn, session, "access.invitation");
    }

    @Override
    Purpose purpose(String token) {
        return isGood(token, Purpose.INVITE_PARENT)
                ? Purpose.INVITE_PARENT
                : Purpose.INVITE_CO_PARENT;
    }
}
