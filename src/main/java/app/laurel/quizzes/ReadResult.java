package app.laurel.quizzes;

import app.laurel.platform.Actor;
import app.laurel.platform.Changes;
import app.laurel.platform.NotFound;
import app.laurel.platform.Refusal;
import app.laurel.platform.Topic;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Somebody looks back on an attempt: whoever played it, the adults of the family, and the others of
 * the family once it is shared. To everybody else it does not exist.
 */
@Service
@Transactional
public class ReadResult {

    private final AttemptHistory attempts;
    private final QuestionSets sets;
    private final Changes changes;
    private final Clock clock;

    ReadResult(AttemptHistory attempts, QuestionSets sets, Changes changes, Clock clock) {
        this.attempts = attempts;
        this.sets = sets;
        this.changes = changes;
        this.clock = clock;
    }

    /** How the attempt went; refused while it is running. One statement. */
    @Transactional(readOnly = true)
    public AttemptResult of(Actor actor, UUID attempt) {
        var played =
                PlayedAttempt.of(
                        attempt,
                        attempts.seenBy(
                                attempt, actor.id(), actor.familyId(), actor.role().isAdult()),
                        sets);
        if (played.isRunning()) {
            throw Refusal.because("quizzes.play.unanswered");
        }
        return AttemptResult.of(played, actor.id());
    }

    /** {@link NotFound} unless {@link #of} would find it, running or not. One statement. */
    @Transactional(readOnly = true)
    public void require(Actor actor, UUID attempt) {
        if (!attempts.isSeenBy(attempt, actor.id(), actor.familyId(), actor.role().isAdult())) {
            throw new NotFound();
        }
    }

    /** Lets the family look at the actor's own closed attempt, or no longer. */
    public void share(Actor actor, UUID attempt, boolean shared) {
        if (attempts.share(attempt, actor.id(), shared ? clock.instant() : null) == 0) {
            throw new NotFound();
        }
        changes.announce(actor.familyId(), Topic.QUIZZES);
    }
}
