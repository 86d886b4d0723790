package app.laurel.administration;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which lines of the audit log an administrator wants to read; null and empty mean any.
 *
 * @param person part of the name of the person who did it or was concerned
 * @param from first day, in the administrator's time zone
 * @param to last day
 */
public record AuditSearch(
        String person,
        @Nullable AuditAction action,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {

    /** Every line. */
    public static final AuditSearch ALL = new AuditSearch("", null, null, null);
}
