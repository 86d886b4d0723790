package app.laurel.administration;

import app.laurel.people.PersonLine;
import app.laurel.platform.Actor;
import app.laurel.platform.AuditLog;
import java.time.Duration;
import org.springframework.stereotype.Component;

/**
 * Remembers that an administrator looked at a learner of another family, for the parents to see.
 */
@Component
class RememberLook {

    private static final Duration ONCE_IN = Duration.ofHours(1);

    private final AuditLog audit;

    RememberLook(AuditLog audit) {
        this.audit = audit;
    }

    /** Once an hour, within the running transaction; nothing for the own family and for adults. */
    void at(PersonLine person, Actor actor) {
        if (person.isLearner() && !actor.runs(person.familyId())) {
            audit.recordAtMostOnceIn(
                    ONCE_IN, actor, person.familyId(), person.id(), "LEARNER_VIEWED");
        }
    }
}
