package app.laurel.people;

/** Whether a person may sign in, and if not, who decided so. */
public enum PersonState {
    /** May sign in. */
    ACTIVE,
    /** Locked out by an administrator or by the first parent of the family. */
    DISABLED,
    /** A learner whom the family put away. */
    ARCHIVED
}
