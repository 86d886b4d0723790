package app.laurel.administration;

import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Some of the audit log, newest first.
 *
 * @param zone the administrator's time zone
 * @param next where the next page begins, or null when this was the last
 */
public record AuditPage(ZoneId zone, List<AuditSentence> lines, @Nullable Long next) {}
