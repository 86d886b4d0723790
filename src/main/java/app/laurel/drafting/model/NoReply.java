package app.laurel.drafting.model;

/** The model gave no answer that could be read. */
public class NoReply extends RuntimeException {

    /** Why there is none. */
    public enum Reason {
        /** Nobody answers at the address. */
        UNREACHABLE,
        /** It took longer than the settings allow. */
        SLOW,
        /** Too much is asked of the endpoint, or its credit is used up. */
        BUSY,
        /** The endpoint does not know the key, the model or the address. */
        REFUSED,
        /** The endpoint failed. */
        BROKEN,
        /** What came is too large, cut off, or no answer of the kind that was asked for. */
        UNREADABLE
    }

    private final Reason reason;

    NoReply(Reason reason, String detail) {
        super(detail, null, false, false);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
