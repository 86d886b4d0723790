package app.laurel.platform;

import org.jspecify.annotations.Nullable;

/**
 * Which lines of the audit log are wanted; null means any. {@code actor} matches part of the name.
 */
public record AuditFilter(
        @Nullable Integer familyId,
        @Nullable Integer learnerId,
        @Nullable String action,
        @Nullable String actor) {

    /** Every line. */
    public static final AuditFilter ALL = new AuditFilter(null, null, null, null);
}
