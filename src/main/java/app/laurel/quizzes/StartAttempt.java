package app.laurel.quizzes;

import app.laurel.platform.Actor;
import app.laurel.platform.NotFound;
import app.laurel.platform.Permission;
import app.laurel.platform.Refusal;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Somebody begins a quiz, or goes on with it. */
@Service
@Transactional
public class StartAttempt {

    private static final SecureRandom DICE = new SecureRandom();

    private final Attempts attempts;
    private final CloseAttempt close;
    private final Clock clock;

    StartAttempt(Attempts attempts, CloseAttempt close, Clock clock) {
        this.attempts = attempts;
        this.close = close;
        this.clock = clock;
    }

    /**
     * Answers the person's running attempt of the quiz, or begins a new one of its current version,
     * whose time runs from now on. However many begin at once, there is one. Refused when no
     * attempt is left.
     */
    public UUID start(Actor actor, UUID quiz) {
        actor.requireAny(Permission.QUIZ_PLAY);
        var now = clock.instant();
        var running =
                attempts.running(quiz, actor.id(), actor.familyId(), now)
                        .orElseThrow(NotFound::new);
        var begun = running.getAttempt();
        if (begun != null) {
            var deadline = running.getDeadline();
            if (deadline == null || deadline.isAfter(now)) {
                return begun;
            }
            attempts.lock(begun, actor.id());
            close.close(begun, now);
        }
        var id = UUID.randomUUID();
        if (attempts.begin(id, quiz, actor.id(), actor.familyId(), DICE.nextLong(), now) == 1) {
            return id;
        }
        var other =
                attempts.running(quiz, actor.id(), actor.familyId(), now)
                        .orElseThrow(NotFound::new)
                        .getAttempt();
        if (other == null) {
            throw Refusal.because("quizzes.play.none-left");
        }
        return other;
    }
}
