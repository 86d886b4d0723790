package app.laurel.quizzes;

import app.laurel.platform.Actor;
import app.laurel.platform.Changes;
import app.laurel.platform.NotFound;
import app.laurel.platform.Refusal;
import app.laurel.platform.Topic;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts quizzes away and takes them back. What was played of them stays. */
@Service
@Transactional
public class ArchiveQuiz {

    private final Quizzes quizzes;
    private final Changes changes;
    private final Clock clock;

    ArchiveQuiz(Quizzes quizzes, Changes changes, Clock clock) {
        this.quizzes = quizzes;
        this.changes = changes;
        this.clock = clock;
    }

    /** Nobody can begin it any more; once more changes nothing. */
    public void archive(Actor actor, UUID id) {
        if (own(actor, id).archive(actor, clock.instant())) {
            changes.announce(actor.familyId(), Topic.QUIZZES);
        }
    }

    /** Takes a quiz back that was put away; once more changes nothing. */
    public void restore(Actor actor, UUID id) {
        if (own(actor, id).restore(actor, clock.instant())) {
            changes.announce(actor.familyId(), Topic.QUIZZES);
        }
    }

    /** Removes a quiz, whatever somebody made of it since it was shown. */
    public void remove(Actor actor, UUID id) {
        remove(actor, id, null);
    }

    /**
     * Deletes a quiz that was never published; any other one is put away, so that what was played
     * stays.
     *
     * @param seen the lock version that the author has before them, or null for not asking
     * @throws Refusal {@code quizzes.form.changedMeanwhile} when somebody changed it since
     */
    public void remove(Actor actor, UUID id, @Nullable Integer seen) {
        var quiz = own(actor, id);
        quiz.requireSeen(seen);
        if (quiz.hasQuestions()) {
            quiz.archive(actor, clock.instant());
        } else {
            quizzes.delete(quiz);
        }
        changes.announce(actor.familyId(), Topic.QUIZZES);
    }

    private Quiz own(Actor actor, UUID id) {
        var quiz = quizzes.lock(id).orElseThrow(NotFound::new);
        quiz.requireRemovalBy(actor);
        return quiz;
    }
}
