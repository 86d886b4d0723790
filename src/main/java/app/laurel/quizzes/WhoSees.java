package app.laurel.quizzes;

import app.laurel.platform.Actor;
import java.time.Instant;

/**
 * Who may see a quiz: everybody of the family one that is open, and whoever writes such quizzes
 * those that are not. The same in SQL over {@code quiz q}.
 */
final class WhoSees {

    /** It is published at the time {@code :now}. */
    static final String OPEN =
            "(q.state = 'PUBLISHED' and (q.published_at is null or q.published_at <= :now))";

    /** It is for everybody, or for the family {@code :family}. */
    static final String FOR_FAMILY = "(q.family_id is null or q.family_id = :family)";

    /** Anybody of the family {@code :family} can begin it at the time {@code :now}. */
    static final String PLAYABLE = "(" + OPEN + " and " + FOR_FAMILY + ")";

    private WhoSees() {}

    static boolean maySee(Actor actor, Quiz quiz, Instant now) {
        return quiz.isWrittenBy(actor) || mayPlay(actor, quiz, now);
    }

    static boolean mayPlay(Actor actor, Quiz quiz, Instant now) {
        return quiz.isFor(actor.familyId()) && quiz.isOpen(now);
    }
}
