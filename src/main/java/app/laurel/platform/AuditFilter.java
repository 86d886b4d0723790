package app.laurel.platform;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which lines of the audit log are wanted; null means any.
 *
 * @param actorId who did it
 * @param text part of the name of the person who did it or of what was noted, in whatever case
 * @param orLearners lines that concern one of these learners are wanted too; only beside a text
 * @param from the first instant
 * @param until the first instant after it
 */
public record AuditFilter(
        @Nullable Integer familyId,
        @Nullable Integer learnerId,
        @Nullable Integer actorId,
        @Nullable String action,
        @Nullable String text,
        Set<Integer> orLearners,
        @Nullable Instant from,
        @Nullable Instant until) {

    /** Every line. */
    public static final AuditFilter ALL =
            new AuditFilter(null, null, null, null, null, Set.of(), null, null);

    /** Lines about a family or a learner, of one action, with a text; any of it may be null. */
    public AuditFilter(
            @Nullable Integer familyId,
            @Nullable Integer learnerId,
            @Nullable String action,
            @Nullable String text) {
        this(familyId, learnerId, null, action, text, Set.of(), null, null);
    }

    /** What one person did. */
    public static AuditFilter by(int actorId) {
        return new AuditFilter(null, null, actorId, null, null, Set.of(), null, null);
    }

    /** What was done about one learner. */
    public static AuditFilter about(int learnerId) {
        return new AuditFilter(null, learnerId, null, null, null, Set.of(), null, null);
    }
}
