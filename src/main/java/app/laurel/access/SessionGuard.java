package app.laurel.access;

import app.laurel.platform.Changes;
import app.laurel.platform.Topic;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.WrappedSession;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.scheduling.TaskScheduler;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/**
 * Ends sessions that are over: whoever was disabled, got another role or a new password is out at
 * the next navigation on every instance, and open pages notice by themselves. On the same way they
 * learn how the family calls its points.
 */
@Component
class SessionGuard implements VaadinServiceInitListener {

    private static final String CHECKED = SessionGuard.class.getName();

    /** With its session ends a page's connection, and what was to be pushed through it. */
    private static final Duration TIME_TO_LEAVE = Duration.ofSeconds(1);

    private final SessionCheck check;
    private final Changes changes;
    private final TaskScheduler scheduler;

    SessionGuard(SessionCheck check, Changes changes, TaskScheduler scheduler) {
        this.check = check;
        this.changes = changes;
        this.scheduler = scheduler;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(init -> watch(init.getUI()));
    }

    private void watch(UI ui) {
        ui.addBeforeEnterListener(this::check);
        ui.addAfterNavigationListener(event -> remember(null));
        if (SecurityContextHolder.getContext().getAuthentication() instanceof SignedInToken token) {
            var subscription =
                    changes.subscribe(
                            token.getPrincipal().familyId(),
                            Set.of(Topic.SESSIONS, Topic.SETTINGS),
                            () -> {
                                if (ui.isAttached()) {
                                    ui.access(() -> checkNow(ui));
                                }
                            });
            ui.addDetachListener(detached -> subscription.cancel());
        }
    }

    private void check(BeforeEnterEvent event) {
        var signedIn = SecurityContextHolder.getContext().getAuthentication();
        if (!(signedIn instanceof SignedInToken token) || isChecked(token)) {
            return;
        }
        if (check.isCurrent(token)) {
            remember(token);
        } else {
            SecurityContextHolder.clearContext();
            end(event.getUI());
        }
    }

    /** A navigation that leads on to another view, as from the root, is looked at once. */
    private static boolean isChecked(SignedInToken token) {
        var request = VaadinRequest.getCurrent();
        return request != null && request.getAttribute(CHECKED) == token;
    }

    /** Until the navigation has arrived: a page that changes by itself has no request. */
    private static void remember(@Nullable SignedInToken token) {
        var request = VaadinRequest.getCurrent();
        if (request != null) {
            request.setAttribute(CHECKED, token);
        }
    }

    /** Looks at who is signed in now: the page may have begun a new session meanwhile. */
    private void checkNow(UI ui) {
        var signedIn = SecurityContextHolder.getContext().getAuthentication();
        if (signedIn instanceof SignedInToken token && !check.isCurrent(token)) {
            ui.getPage().setLocation(SessionCheck.ENDED);
            var session = ui.getSession().getSession();
            scheduler.schedule(() -> invalidate(session), Instant.now().plus(TIME_TO_LEAVE));
        }
    }

    private static void end(UI ui) {
        ui.getPage().setLocation(SessionCheck.ENDED);
        var session = VaadinSession.getCurrent();
        if (session != null && session.getSession() != null) {
            session.getSession().invalidate();
        }
    }

    private static void invalidate(WrappedSession session) {
        try {
            session.invalidate();
        } catch (IllegalStateException ended) {
            // This page has left by itself, or another one of the session was quicker
        }
    }
}
