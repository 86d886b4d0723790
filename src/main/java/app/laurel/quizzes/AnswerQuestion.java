package app.laurel.quizzes;

import app.laurel.learning.ReadingTime;
import app.laurel.platform.Actor;
import app.laurel.platform.Refusal;
import app.laurel.questions.Response;
import app.laurel.questions.Verdict;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Somebody answers the questions of an attempt, one after the other. */
@Service
@Transactional
public class AnswerQuestion {

    private static final Duration LONGEST = Duration.ofMinutes(10);

    private final Attempts attempts;
    private final QuestionSets sets;
    private final CloseAttempt close;
    private final Clock clock;

    AnswerQuestion(Attempts attempts, QuestionSets sets, CloseAttempt close, Clock clock) {
        this.attempts = attempts;
        this.sets = sets;
        this.close = close;
        this.clock = clock;
    }

    /**
     * What became of an answer.
     *
     * @param verdict on the answer that counts; null when the attempt took no answer any more
     * @param page the attempt afterwards
     */
    public record Outcome(@Nullable Verdict verdict, PlayPage page) {}

    /**
     * Takes the answer to a question. Each is answered once: a second answer, from a double click
     * or another tab, changes nothing and gets the verdict on the first. What cannot be read, such
     * as letters for a number, is refused at {@code answer} and is no answer. When the time is over
     * the attempt is closed instead.
     *
     * @param index the question's place in the order in which this attempt asks
     * @param response with the places of options as this attempt shows them
     * @param shownAt when the question appeared, on the server's clock
     */
    public Outcome answer(
            Actor actor, UUID attempt, int index, Response response, Instant shownAt) {
        var played = PlayedAttempt.of(attempt, attempts.lock(attempt, actor.id()), sets);
        var question = played.at(index);
        var now = clock.instant();
        if (question.isAnswered()) {
            return new Outcome(question.verdict(), PlayPage.of(played));
        }
        if (!played.isRunning()) {
            return new Outcome(null, PlayPage.of(played));
        }
        if (played.isOverdue(now)) {
            close.close(attempt, now);
            return again(actor, attempt, index);
        }
        if (index != played.position()) {
            throw Refusal.because("quizzes.play.elsewhere");
        }
        var written = question.asWritten(response);
        var graded = question.question().task().grade(written);
        var elapsed = elapsed(shownAt, now);
        var taken =
                attempts.answer(
                        attempt,
                        question.id(),
                        written instanceof Response.Option(int place) ? (Integer) place : null,
                        ResponseJson.of(written),
                        graded.words(),
                        graded.correct(),
                        index,
                        now,
                        elapsed,
                        ReadingTime.isTooShort(question.question().text(), elapsed));
        if (taken == 0) {
            return again(actor, attempt, index);
        }
        var after =
                played.answered(
                        index, new ServedQuestion.Given(graded.correct(), written, graded.words()));
        return new Outcome(after.at(index).verdict(), PlayPage.of(after));
    }

    /** Somebody else was quicker, and what was read before is no longer so. */
    private Outcome again(Actor actor, UUID attempt, int index) {
        var played = PlayedAttempt.of(attempt, attempts.lines(attempt, actor.id()), sets);
        var question = played.at(index);
        return new Outcome(question.isAnswered() ? question.verdict() : null, PlayPage.of(played));
    }

    private static int elapsed(Instant shownAt, Instant now) {
        var elapsed = Duration.between(shownAt, now);
        if (elapsed.isNegative()) {
            return 0;
        }
        return (int) (elapsed.compareTo(LONGEST) > 0 ? LONGEST : elapsed).toMillis();
    }
}
