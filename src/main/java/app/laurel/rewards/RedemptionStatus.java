package app.laurel.rewards;

/** What became of a request: it waits, and then it has exactly one outcome. */
public enum RedemptionStatus {
    /** Waits for a parent; its points are held. */
    PENDING,
    /** The learner gets it, or has got it. */
    APPROVED,
    /** A parent said not now; the points went back. */
    REJECTED,
    /** The learner took it back; the points went back. */
    CANCELLED,
    /** A parent undid the approval; the points went back. */
    REVERSED
}
