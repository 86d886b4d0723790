package app.laurel.access.ui;

import app.laurel.access.BrowserSession;
import app.laurel.shell.CurrentActor;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.auth.AccessAnnotationChecker;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.springframework.stereotype.Component;

/**
 * Where somebody goes on who has just signed in: to the page that was asked for, or where the last
 * session ended, if it is one of theirs.
 */
@Component
class WayOn {

    private final BrowserSession session;
    private final CurrentActor current;
    private final AccessAnnotationChecker access;

    WayOn(BrowserSession session, CurrentActor current, AccessAnnotationChecker access) {
        this.session = session;
        this.current = current;
        this.access = access;
    }

    /** Goes there, or home. */
    void go(String home) {
        UI.getCurrent()
                .getPage()
                .setLocation(session.wantedPage().filter(this::isTheirs).orElse(home));
    }

    /** What is no view says itself whose it is: files that only adults ask for. */
    private boolean isTheirs(String address) {
        var actor = current.get();
        var path = address.split("\\?", 2)[0].substring(1);
        var view =
                RouteConfiguration.forApplicationScope()
                        .getHandledRegistry()
                        .getNavigationRouteTarget(path);
        if (!view.hasTarget()) {
            return !actor.isLearner();
        }
        var target = view.getRouteTarget().getTarget();
        return !target.isAnnotationPresent(AnonymousAllowed.class)
                && access.hasAccess(target, actor::name, actor.role().name()::equals);
    }
}
