package app.laurel.access.ui;

import app.laurel.access.BrowserSession;
import app.laurel.shell.PlainLayout;
import app.laurel.shell.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;

/** Ends the session of this browser. */
@Route(value = "sign-out", layout = PlainLayout.class)
@PermitAll
public class SignOutView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final BrowserSession session;

    SignOutView(BrowserSession session) {
        this.session = session;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        session.end();
    }

    @Override
    public String getPageTitle() {
        return Text.of("access.signOut");
    }
}
