package app.laurel.platform;

import org.jspecify.annotations.Nullable;

/**
 * Whether the schema is not what this version of Laurel needs. Then nothing but the health checks
 * and a page for the operator answers, and nothing may touch the database; this does not change
 * while the application runs.
 *
 * @param reason what an operator may read, without internal details; null when all is well
 */
public record Maintenance(@Nullable String reason) {

    public boolean isOn() {
        return reason != null;
    }
}
