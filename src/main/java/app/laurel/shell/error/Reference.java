package app.laurel.shell.error;

import app.laurel.platform.LogReference;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Connects what a person saw with the stack trace in the log. */
final class Reference {

    private static final Logger LOG = LoggerFactory.getLogger(Reference.class);

    private Reference() {}

    /** Logs the failure and answers the reference that it was logged under. */
    static String log(Throwable failure) {
        var reference = LogReference.next();
        if (isGone(failure)) {
            LOG.debug("The browser closed the connection, reference {}", reference, failure);
        } else {
            LOG.error("Unexpected failure, reference {}", reference, failure);
        }
        return reference;
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
