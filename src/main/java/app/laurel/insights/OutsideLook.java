package app.laurel.insights;

import app.laurel.people.Learner;
import app.laurel.platform.Actor;
import app.laurel.platform.AuditLog;
import java.time.Duration;
import java.time.Instant;

/** Somebody from outside the family looked at a learner; once an hour is remembered. */
public record OutsideLook(String name, Instant at) {

    /** What the audit log calls it. */
    static final String ACTION = "LEARNER_VIEWED";

    private static final Duration ONCE_IN = Duration.ofHours(1);

    /** Remembers that the actor, who is not of the family, looks now. One statement. */
    public static void remember(AuditLog audit, Actor actor, Learner learner) {
        audit.recordAtMostOnceIn(ONCE_IN, actor, learner.familyId(), learner.id(), ACTION);
    }
}
