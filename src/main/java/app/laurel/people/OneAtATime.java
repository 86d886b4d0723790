package app.laurel.people;

import app.laurel.platform.NotFound;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Lets the people of a family do one thing after the other where they are counted together. */
@Component
public class OneAtATime {

    private final Families families;

    OneAtATime(Families families) {
        this.families = families;
    }

    /**
     * Holds the family until the transaction ends: who counts before adding counts what others of
     * the family added. To be held before anything else. One statement.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void hold(int familyId) {
        families.hold(familyId).orElseThrow(NotFound::new);
    }
}
