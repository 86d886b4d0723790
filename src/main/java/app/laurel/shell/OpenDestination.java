package app.laurel.shell;

import app.laurel.platform.NotFound;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.RouteParameters;

/**
 * The same as {@link Destination} for a view that is for everybody, also without an account.
 *
 * @param view whose addresses are meant
 */
public record OpenDestination(Class<? extends Component> view, Check check) {

    /** Asks whether what an address names is there. */
    @FunctionalInterface
    public interface Check {

        /** Throws {@link NotFound} for what is not there; changes nothing. */
        void require(RouteParameters where);
    }
}
