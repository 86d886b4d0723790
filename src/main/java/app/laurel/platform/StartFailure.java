package app.laurel.platform;

/**
 * Why Laurel cannot start or a command cannot run, in one line that names the cause and the fix and
 * holds no password.
 */
public class StartFailure extends RuntimeException {

    public StartFailure(String line) {
        super(line, null, false, false);
    }
}
