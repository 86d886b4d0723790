package app.laurel.platform;

import org.jspecify.annotations.Nullable;

/**
 * A rule said no, for a reason that the person who asked can understand: the key of a text, and the
 * field it is about.
 */
public class Refusal extends RuntimeException {

    private final transient Object[] arguments;
    private final @Nullable String field;

    Refusal(@Nullable String field, String key, Object... arguments) {
        super(key, null, false, false);
        this.field = field;
        this.arguments = arguments;
    }

    /** A refusal of the whole request. */
    public static Refusal because(String key, Object... arguments) {
        return new Refusal(null, key, arguments);
    }

    /**
     * A refusal that belongs to one field of a form; {@code field} is the name of the request
     * record's component.
     */
    public static Refusal of(String field, String key, Object... arguments) {
        return new Refusal(field, key, arguments);
    }

    /** Key in the message bundles. */
    public String key() {
        return getMessage();
    }

    public Object[] arguments() {
        return arguments.clone();
    }

    /** Name of the field that has to change, or null when it is not about one. */
    public @Nullable String field() {
        return field;
    }
}
