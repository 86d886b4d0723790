package app.laurel.quizzes;

import app.laurel.platform.Actor;
import java.time.Instant;

/**
 * Who may see a quiz: everybody of the family one that is open, and whoever writes such quizzes
 * those that are not.
 */
final class WhoSees {

    private WhoSees() {}

    static boolean maySee(Actor actor, Quiz quiz, Instant now) {
        var own = quiz.familyId() == null || quiz.familyId() == actor.familyId();
        return quiz.isWrittenBy(actor) || own && quiz.isOpen(now);
    }
}
