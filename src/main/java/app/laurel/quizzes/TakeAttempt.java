package app.laurel.quizzes;

import app.laurel.platform.Actor;
import app.laurel.platform.NotFound;
import app.laurel.platform.Refusal;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Somebody opens an own attempt where it was left, and comes to its end. */
@Service
@Transactional
public class TakeAttempt {

    private final Attempts attempts;
    private final QuestionSets sets;
    private final CloseAttempt close;
    private final Clock clock;

    TakeAttempt(Attempts attempts, QuestionSets sets, CloseAttempt close, Clock clock) {
        this.attempts = attempts;
        this.sets = sets;
        this.close = close;
        this.clock = clock;
    }

    /** The person's own attempt where it was left; one whose time is over is closed by looking. */
    public PlayPage open(Actor actor, UUID attempt) {
        var played = PlayedAttempt.of(attempt, attempts.lines(attempt, actor.id()), sets);
        var now = clock.instant();
        if (!played.isRunning() || !played.isOverdue(now) && played.position() < size(played)) {
            return PlayPage.of(played);
        }
        attempts.lock(attempt, actor.id());
        close.close(attempt, now);
        return PlayPage.of(PlayedAttempt.of(attempt, attempts.lines(attempt, actor.id()), sets));
    }

    /**
     * Closes the person's own attempt after its last answer, or when its time is over; a second
     * call has no effect. Refused while there is something to answer.
     */
    public void finish(Actor actor, UUID attempt) {
        if (close.closeAnswered(attempt, actor.id())) {
            return;
        }
        var page = open(actor, attempt);
        if (!page.isClosed()) {
            throw Refusal.because("quizzes.play.unanswered");
        }
    }

    /** {@link NotFound} unless it is the person's own, running or not. One statement. */
    @Transactional(readOnly = true)
    public void require(Actor actor, UUID attempt) {
        if (!attempts.isOf(attempt, actor.id())) {
            throw new NotFound();
        }
    }

    private static int size(PlayedAttempt played) {
        return played.served().size();
    }
}
