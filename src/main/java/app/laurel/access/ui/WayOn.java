package app.laurel.access.ui;

import app.laurel.access.BrowserSession;
import app.laurel.shell.CurrentActor;
import app.laurel.shell.PageAccess;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.RouteConfiguration;
import org.springframework.stereotype.Component;

/**
 * Where somebody goes on who has just signed in: to the page that was asked for, or where the last
 * session ended, if it is one of theirs.
 */
@Component
class WayOn {

    private final BrowserSession session;
    private final CurrentActor current;
    private final PageAccess pages;

    WayOn(BrowserSession session, CurrentActor current, PageAccess pages) {
        this.session = session;
        this.current = current;
        this.pages = pages;
    }

    /** Goes there, or home. */
    void go(String home) {
        UI.getCurrent()
                .getPage()
                .setLocation(session.wantedPage().filter(this::isTheirs).orElse(home));
    }

    private boolean isTheirs(String address) {
        return pages.leadsOn(
                current.get(),
                address,
                RouteConfiguration.forApplicationScope().getHandledRegistry());
    }
}
