package app.laurel.shell.error;

import java.io.IOException;
import java.util.concurrent.ThreadLocalRandom;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A short word that connects what a person saw with the stack trace in the log. */
final class Reference {

    private static final Logger LOG = LoggerFactory.getLogger(Reference.class);

    /** Without vowels and look-alikes, so that it can be read aloud and never spells a word. */
    private static final String LETTERS = "bcdfghjkmnpqrstvwxz23456789";

    private static final int LENGTH = 6;

    private Reference() {}

    /** Logs the failure and answers the reference that it was logged under. */
    static String log(Throwable failure) {
        var reference = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            reference.append(LETTERS.charAt(ThreadLocalRandom.current().nextInt(LETTERS.length())));
        }
        if (isGone(failure)) {
            LOG.debug("The browser closed the connection, reference {}", reference, failure);
        } else {
            LOG.error("Unexpected failure, reference {}", reference, failure);
        }
        return reference.toString();
    }

    /** Nobody is there any more to be told: the browser left before the answer was written. */
    private static boolean isGone(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof IOException
                    && cause.getClass().getSimpleName().equals("ClientAbortException")) {
                return true;
            }
        }
        return false;
    }
}
