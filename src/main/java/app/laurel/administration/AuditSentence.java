package app.laurel.administration;

import java.time.Instant;

/**
 * One line of the audit log in words.
 *
 * @param action what kind of thing was done, in a few words
 * @param sentence who did what
 * @param reason why, or empty
 * @param family whose family was concerned, or empty
 */
public record AuditSentence(
        long id,
        Instant at,
        String who,
        String action,
        String sentence,
        String reason,
        String family) {}
