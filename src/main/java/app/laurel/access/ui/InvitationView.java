package app.laurel.access.ui;

import app.laurel.access.BrowserSession;
import app.laurel.access.Purpose;
import app.laurel.access.SignIn;
import app.laurel.access.UseLinks;
import app.laurel.access.outside.Intent;
import app.laurel.shell.PlainLayout;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** Somebody who was invited joins a family, or starts one. */
@Route(value = "invitation", layout = PlainLayout.class)
@AnonymousAllowed
public class InvitationView extends LinkView {

    private final ProviderButton provider;

    InvitationView(UseLinks links, SignIn signIn, BrowserSession session, ProviderButton provider) {
        super(links, signIn, session, "access.invitation");
        this.provider = provider;
    }

    @Override
    void addOtherWay(String token, Purpose purpose) {
        add(provider.with((zone, now) -> Intent.accept(token, purpose, zone, now)));
    }

    @Override
    Purpose purpose(String token) {
        return isGood(token, Purpose.INVITE_PARENT)
                ? Purpose.INVITE_PARENT
                : Purpose.INVITE_CO_PARENT;
    }
}
