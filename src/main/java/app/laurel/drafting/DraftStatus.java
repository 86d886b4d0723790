package app.laurel.drafting;

/** What became of a draft. */
public enum DraftStatus {
    /** It is being written. */
    WAITING,
    /** A parent can look at it. */
    READY,
    /** It could not be written; {@link Failure} says why. */
    FAILED,
    /** Learners of the family have it. */
    APPROVED,
    /** A parent does not want it, or not any more. */
    REJECTED;

    /** Whether there is something to look at. */
    public boolean isWritten() {
        return this == READY || this == APPROVED || this == REJECTED;
    }
}
