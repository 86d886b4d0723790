package app.laurel.insights.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

/** Keeps the browser's address saying what is chosen, without a step back for each choice. */
final class Address {

    private Address() {}

    /** Shows the path, without a leading slash, with the parameters. */
    static void show(String path, Map<String, String> parameters) {
        UI.getCurrentOrThrow()
                .getPage()
                .getHistory()
                .replaceState(null, new Location(path, QueryParameters.simple(parameters)));
    }

    /** The same, with parameters that are part of the path already. */
    static void show(String pathWithParameters) {
        UI.getCurrentOrThrow()
                .getPage()
                .getHistory()
                .replaceState(null, new Location(pathWithParameters));
    }

    /** The constant that the parameter names, in any case. */
    static <E extends Enum<E>> Optional<E> choice(
            QueryParameters query, String name, Class<E> type) {
        return query.getSingleParameter(name)
                .flatMap(
                        value ->
                                Arrays.stream(type.getEnumConstants())
                                        .filter(one -> one.name().equalsIgnoreCase(value))
                                        .findFirst());
    }
}
