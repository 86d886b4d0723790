package app.laurel.platform;

/**
 * What a person may do; stored as the PostgreSQL enum {@code user_role} and never taken from a
 * client.
 */
public enum Role {
    ADMIN,
    PARENT,
    LEARNER;

    /**
     * Whether this role runs a family: parents do, and administrators may keep a family of their
     * own.
     */
    public boolean isAdult() {
        return this != LEARNER;
    }
}
