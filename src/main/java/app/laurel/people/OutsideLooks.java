package app.laurel.people;

import app.laurel.platform.Actor;
import app.laurel.platform.AuditLog;
import java.time.Duration;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Remembers who looks at a learner from outside the family, for the parents to see. */
@Component
public class OutsideLooks {

    /** What the audit log calls it. */
    public static final String ACTION = "LEARNER_VIEWED";

    private static final Duration ONCE_IN = Duration.ofHours(1);

    private final AuditLog audit;

    OutsideLooks(AuditLog audit) {
        this.audit = audit;
    }

    /**
     * Remembers once an hour that the actor looks, unless they are of the family; answers whether
     * they are not. One statement, for the family none.
     */
    @Transactional
    public boolean remember(Actor actor, Learner learner) {
        var outside = actor.familyId() != learner.familyId();
        if (outside) {
            audit.recordAtMostOnceIn(ONCE_IN, actor, learner.familyId(), learner.id(), ACTION);
        }
        return outside;
    }
}
