package app.laurel.platform;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what people did that others may have to answer for. */
@Component
public class AuditLog {

    private static final Instant FAR_AHEAD = Instant.parse("9999-01-01T00:00:00Z");
    private static final Set<Integer> NOBODY = Set.of(0);

    private final AuditEntries entries;
    private final Clock clock;

    AuditLog(AuditEntries entries, Clock clock) {
        this.entries = entries;
        this.clock = clock;
    }

    /**
     * Records an action in the transaction of what was done.
     *
     * @param familyId the family concerned, or null for the installation
     * @param learnerId the learner concerned, or null
     * @param action what was done, in capitals, e.g. {@code PIN_SET}
     * @param detail what else matters, never a secret
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(
            Actor actor,
            @Nullable Integer familyId,
            @Nullable Integer learnerId,
            String action,
            String detail) {
        entries.save(new AuditEntry(clock.instant(), actor, familyId, learnerId, action, detail));
    }

    /** A detail that names whom or what the action was about, and the reason if one was given. */
    public static String about(String subject, String reason) {
        return reason.isEmpty() ? subject : subject + "\n" + reason;
    }

    /**
     * Records an action about a learner, unless the same person's same action was recorded within
     * the time before now: for what would fill the log when it is repeated. One statement.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void recordAtMostOnceIn(
            Duration time, Actor actor, int familyId, int learnerId, String action) {
        var now = clock.instant();
        entries.saveUnlessSince(
                now, actor.id(), actor.name(), familyId, learnerId, action, now.minus(time));
    }

    /**
     * Up to {@code size} lines that were done before the one with the id, newest first; {@link
     * Long#MAX_VALUE} for the newest.
     */
    @Transactional(readOnly = true)
    public List<AuditLine> lines(AuditFilter filter, long before, int size) {
        var at =
                before == Long.MAX_VALUE ? FAR_AHEAD : entries.timeOf(before).orElse(Instant.EPOCH);
        return entries.page(
                at,
                before,
                filter.familyId(),
                filter.learnerId(),
                filter.action(),
                filter.actorId(),
                filter.from() == null ? Instant.EPOCH : filter.from(),
                filter.until() == null ? FAR_AHEAD : filter.until(),
                pattern(filter.text()),
                filter.text() == null || filter.orLearners().isEmpty()
                        ? NOBODY
                        : filter.orLearners(),
                Limit.of(size));
    }

    private static String pattern(@Nullable String text) {
        var literal = text == null ? "" : text.strip().replaceAll("([\\\\%_])", "\\\\$1");
        return "%" + literal.toLowerCase(Locale.ROOT) + "%";
    }
}
