package app.laurel.shell;

import app.laurel.platform.Actor;
import com.vaadin.flow.server.RouteRegistry;
import com.vaadin.flow.server.auth.AccessAnnotationChecker;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.springframework.stereotype.Component;

/** Tells whose a page is before it is opened. */
@Component
public class PageAccess {

    private final AccessAnnotationChecker access;

    PageAccess(AccessAnnotationChecker access) {
        this.access = access;
    }

    /**
     * Whether the actor, who has just signed in, can go on to the page. What is no view says itself
     * whose it is: files that only adults ask for.
     *
     * @param address path and query, with a leading slash
     * @param routes the application's views
     */
    public boolean leadsOn(Actor actor, String address, RouteRegistry routes) {
        var path = address.split("\\?", 2)[0].substring(1);
        var view = routes.getNavigationRouteTarget(path);
        if (!view.hasTarget()) {
            return !actor.isLearner();
        }
        var target = view.getRouteTarget().getTarget();
        return !target.isAnnotationPresent(AnonymousAllowed.class) && isFor(actor, target);
    }

    /** Whether the view is for people with the actor's role. */
    public boolean isFor(Actor actor, Class<?> view) {
        return access.hasAccess(view, actor::name, actor.role().name()::equals);
    }
}
