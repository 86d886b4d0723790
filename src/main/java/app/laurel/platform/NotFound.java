package app.laurel.platform;

/**
 * What was asked for does not exist, or exists and is none of the actor's business: both look the
 * same.
 */
public class NotFound extends RuntimeException {

    public NotFound() {
        super("not found", null, false, false);
    }
}
