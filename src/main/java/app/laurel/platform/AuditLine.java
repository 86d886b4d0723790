package app.laurel.platform;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One line of the audit log as an administrator or a parent reads it. */
public record AuditLine(
        long id,
        Instant at,
        @Nullable Integer actorId,
        String actor,
        @Nullable Integer familyId,
        @Nullable Integer learnerId,
        String action,
        String detail) {}
