package app.laurel.shell;

import app.laurel.platform.Actor;
import app.laurel.platform.NotFound;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteParameters;

/**
 * Says of a view whose address names something whether an address leads there, before the view is
 * made. Each such view has one as a bean, so that the page itself is answered with 404.
 *
 * @param view whose addresses are meant
 */
public record Destination(Class<? extends Component> view, Check check) {

    /** Asks whether what an address names is there for somebody who may open the view at all. */
    @FunctionalInterface
    public interface Check {

        /**
         * Throws {@link NotFound} for what is not there and for what is somebody else's alike. One
         * statement at most; changes nothing.
         */
        void require(Actor actor, RouteParameters where, QueryParameters query);
    }
}
