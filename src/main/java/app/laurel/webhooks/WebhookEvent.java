package app.laurel.webhooks;

/** What a family's programs may want to hear of. */
public enum WebhookEvent {
    /** A request for a reward was made, approved, rejected, cancelled or undone. */
    REDEMPTIONS,
    /** A learner finished a lesson. */
    LESSONS
}
