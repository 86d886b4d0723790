package app.laurel.people;

import app.laurel.platform.Actor;
import java.util.Collection;
import java.util.Set;

/** Knows whom too many wrong PINs keep out; whoever counts the guesses offers it as a bean. */
public interface PinLock {

    /** Those of the learners who cannot sign in until a parent unlocks them or time has passed. */
    Set<Integer> locked(Collection<Integer> learnerIds);

    /** A parent forgives the wrong PINs of an own learner. */
    void unlock(Actor parent, int learnerId);
}
