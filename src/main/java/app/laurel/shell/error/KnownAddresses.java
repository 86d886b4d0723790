package app.laurel.shell.error;

import app.laurel.platform.Actor;
import app.laurel.platform.NotFound;
import app.laurel.shell.CurrentActor;
import app.laurel.shell.Destination;
import app.laurel.shell.OpenDestination;
import app.laurel.shell.PageAccess;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Answers an address that leads nowhere for whoever asks with the status 404. The page itself is
 * made in the browser, so without this its status would always be 200.
 */
@Component
class KnownAddresses implements VaadinServiceInitListener {

    private final CurrentActor current;
    private final PageAccess pages;
    private final Map<Class<?>, Destination> destinations;
    private final Map<Class<?>, OpenDestination> open;

    KnownAddresses(
            CurrentActor current,
            PageAccess pages,
            List<Destination> destinations,
            List<OpenDestination> open) {
        this.current = current;
        this.pages = pages;
        this.destinations =
                destinations.stream()
                        .collect(Collectors.toMap(Destination::view, Function.identity()));
        this.open =
                open.stream().collect(Collectors.toMap(OpenDestination::view, Function.identity()));
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(this::answer);
    }

    private void answer(IndexHtmlResponse response) {
        var request = response.getVaadinRequest();
        var path = Objects.requireNonNullElse(request.getPathInfo(), "/").substring(1);
        if (!leadsSomewhere(path, QueryParameters.full(request.getParameterMap()))) {
            response.getVaadinResponse().setStatus(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    /**
     * Whether there is something for the current person; strangers are led to the sign-in page
     * wherever there is a view, unless it is for them too. Of a person one statement at most.
     *
     * @param path without a leading slash
     */
    boolean leadsSomewhere(String path, QueryParameters query) {
        var found =
                RouteConfiguration.forApplicationScope()
                        .getHandledRegistry()
                        .getNavigationRouteTarget(path);
        if (!found.hasTarget()) {
            return false;
        }
        var view = found.getRouteTarget().getTarget();
        var where = found.getRouteParameters();
        try {
            if (open.get(view) instanceof OpenDestination destination) {
                destination.check().require(where);
            }
            current.find().ifPresent(actor -> require(actor, view, where, query));
            return true;
        } catch (NotFound foreignOrUnknown) {
            return false;
        }
    }

    private void require(Actor actor, Class<?> view, RouteParameters where, QueryParameters query) {
        if (!pages.isFor(actor, view)) {
            throw new NotFound();
        }
        if (destinations.get(view) instanceof Destination destination) {
            destination.check().require(actor, where, query);
        }
    }
}
