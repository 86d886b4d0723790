package app.laurel.shell;

import app.laurel.platform.NotFound;
import com.vaadin.flow.router.RouteParameters;
import java.util.UUID;
import java.util.regex.Pattern;

/** Reads what a URL says; what no link of this application could have said is not found. */
public final class UrlParts {

    private static final int MOST_DIGITS = 9;

    private static final Pattern UUID_AS_WRITTEN =
            Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private UrlParts() {}

    /** The positive number in the place of the parameter; {@link NotFound} for anything else. */
    public static int id(RouteParameters parameters, String name) {
        return id(parameters.get(name).orElse(""));
    }

    /** The text as a positive number; {@link NotFound} for anything else. */
    public static int id(String text) {
        if (!text.matches("[1-9][0-9]{0," + (MOST_DIGITS - 1) + "}")) {
            throw new NotFound();
        }
        return Integer.parseInt(text);
    }

    /** The text as a UUID, if it is one as this application writes it; else {@link NotFound}. */
    public static UUID uuid(String text) {
        if (!UUID_AS_WRITTEN.matcher(text).matches()) {
            throw new NotFound();
        }
        return UUID.fromString(text);
    }
}
