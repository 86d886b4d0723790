package app.laurel.administration;

import app.laurel.people.Census;
import app.laurel.people.PinLock;
import app.laurel.platform.Actor;
import app.laurel.platform.NotFound;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows administrators somebody's account. */
@Service
@Transactional
public class OpenPerson {

    private final Census census;
    private final PinLock pins;
    private final ReadAudit audit;
    private final RememberLook look;

    OpenPerson(Census census, PinLock pins, ReadAudit audit, RememberLook look) {
        this.census = census;
        this.pins = pins;
        this.audit = audit;
        this.look = look;
    }

    /**
     * The person with the newest {@code lines} of the audit log; a learner's family can see that an
     * outsider looked. Four statements at most.
     */
    public PersonDesk open(Actor actor, int personId, int lines) {
        var known = census.familyOf(actor, personId);
        var person =
                known.stream()
                        .filter(one -> one.id() == personId)
                        .findFirst()
                        .orElseThrow(NotFound::new);
        look.at(person, actor);
        return new PersonDesk(
                person,
                known.stream().filter(one -> one.familyId() == person.familyId()).toList(),
                person.isLearner() && pins.locked(List.of(personId)).contains(personId),
                audit.about(actor, person, known, lines));
    }
}
