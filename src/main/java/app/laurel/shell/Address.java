package app.laurel.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.Optional;

/** Keeps the browser's address saying what is chosen, without a step back for each choice. */
public final class Address {

    private Address() {}

    /** Shows the path, without a leading slash, with the parameters. */
    public static void show(String path, QueryParameters parameters) {
        show(new Location(path, parameters));
    }

    /** The same, with parameters that are part of the path already. */
    public static void show(String pathWithParameters) {
        show(new Location(pathWithParameters));
    }

    private static void show(Location location) {
        UI.getCurrentOrThrow().getPage().getHistory().replaceState(null, location);
    }

    /** The constant that the parameter names, in any case. */
    public static <E extends Enum<E>> Optional<E> choice(
            QueryParameters query, String name, Class<E> type) {
        return query.getSingleParameter(name)
                .flatMap(
                        value ->
                                Arrays.stream(type.getEnumConstants())
                                        .filter(one -> one.name().equalsIgnoreCase(value))
                                        .findFirst());
    }
}
