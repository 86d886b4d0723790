package app.laurel.quizzes;

import app.laurel.platform.Actor;
import app.laurel.platform.NotFound;
import app.laurel.platform.Permission;
import app.laurel.platform.Refusal;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Somebody hands in a whole attempt at once, as programs do. */
@Service
@Transactional
public class SubmitAttempt {

    private static final int MOST_TRIES = 50;

    private final Quizzes quizzes;
    private final QuestionSets sets;
    private final Submissions submissions;
    private final CloseAttempt close;
    private final Clock clock;

    SubmitAttempt(
            Quizzes quizzes,
            QuestionSets sets,
            Submissions submissions,
            CloseAttempt close,
            Clock clock) {
        this.quizzes = quizzes;
        this.sets = sets;
        this.submissions = submissions;
        this.close = close;
        this.clock = clock;
    }

    /**
     * Begins, answers and closes an attempt of the quiz's current version, all or nothing. The time
     * that counts is between what reading takes and the quiz's limit, whatever is said. Refused
     * when no attempt is left, and at its field for whatever is no answer to this quiz; {@link
     * NotFound} for a quiz that the person cannot play.
     */
    public SubmittedAttempt submit(Actor actor, UUID quiz, SubmittedAnswers submitted) {
        actor.requireAny(Permission.QUIZ_PLAY);
        var now = clock.instant();
        var played =
                quizzes.findById(quiz)
                        .filter(one -> WhoSees.mayPlay(actor, one, now))
                        .orElseThrow(NotFound::new);
        var questions = sets.begun(quiz, played.version()).posed();
        var result = new GradeSubmission(questions, played.timeLimitSeconds()).grade(submitted);
        var id = UUID.randomUUID();
        var number = store(id, actor, quiz, played.version(), result, now);
        close.tell(finished(id, actor, played, number, result, now));
        return new SubmittedAttempt(
                id,
                quiz,
                actor.id(),
                number,
                result.correct(),
                questions.size(),
                result.timeMs(),
                result.timedOut(),
                now);
    }

    /** Whoever takes the same number at the same moment is waited for, and the next one tried. */
    private int store(
            UUID id,
            Actor actor,
            UUID quiz,
            int version,
            GradeSubmission.Result result,
            Instant now) {
        var rows = ResponseJson.of((Object) result.rows());
        for (var tries = 0; tries < MOST_TRIES; tries++) {
            var number =
                    submissions.store(
                            id,
                            quiz,
                            version,
                            actor.id(),
                            result.timedOut(),
                            result.timeMs(),
                            result.rows().size(),
                            result.correct(),
                            rows,
                            now);
            if (number.isPresent()) {
                return number.get();
            }
            if (submissions.left(quiz, actor.id()).orElseThrow(NotFound::new) < 1) {
                throw Refusal.because("quizzes.play.none-left");
            }
        }
        throw Refusal.because("quizzes.submit.changed");
    }

    private AttemptFinished finished(
            UUID id,
            Actor actor,
            Quiz quiz,
            int number,
            GradeSubmission.Result result,
            Instant now) {
        return new AttemptFinished(
                id,
                quiz.getId(),
                quiz.title(),
                close.subject(quiz.subject()),
                actor.id(),
                actor.familyId(),
                actor.isLearner(),
                number,
                quiz.questionCount(),
                result.answers(now),
                now);
    }
}
