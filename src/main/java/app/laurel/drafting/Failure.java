package app.laurel.drafting;

import app.laurel.drafting.model.NoReply;

/**
 * Why a draft could not be written. Where the model has worked for it all the same, and whoever
 * runs it may want to be paid, it counts against the family's budget.
 */
public enum Failure {
    UNREACHABLE,
    SLOW,
    BUSY,
    REFUSED,
    BROKEN,
    UNREADABLE,
    /** The model answered twice, but not with a lesson that a learner should meet. */
    UNFIT,
    /** Laurel was stopped, or failed itself, while the draft was written. */
    LOST;

    static Failure of(NoReply.Reason reason) {
        return switch (reason) {
            case UNREACHABLE -> UNREACHABLE;
            case SLOW -> SLOW;
            case BUSY -> BUSY;
            case REFUSED -> REFUSED;
            case BROKEN -> BROKEN;
            case UNREADABLE -> UNREADABLE;
        };
    }
}
