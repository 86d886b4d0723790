package app.laurel.platform.outside;

import java.io.IOException;

/** An address elsewhere was not asked, or did not answer, and why. */
public class NotReached extends IOException {

    private final Why why;

    /** What stood in the way. */
    public enum Why {
        /** It is no address that can be asked. */
        NO_ADDRESS,
        UNKNOWN_HOST,
        /** Whoever asks may not ask there. */
        FORBIDDEN,
        /** Only https may be spoken there. */
        NOT_SECURE,
        /** The certificate does not hold, or there is none. */
        NOT_TRUSTED,
        TOO_SLOW,
        TOO_LARGE,
        UNREACHABLE
    }

    public NotReached(Why why) {
        super(why.name());
        this.why = why;
    }

    /** What stood in the way. */
    public Why why() {
        return why;
    }
}
