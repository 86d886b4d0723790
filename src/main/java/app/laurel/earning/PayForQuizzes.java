package app.laurel.earning;

import app.laurel.platform.Changes;
import app.laurel.platform.Topic;
import app.laurel.points.MovePoints;
import app.laurel.points.Posting;
import app.laurel.points.SourceType;
import app.laurel.points.Transfer;
import app.laurel.quizzes.AttemptAddress;
import app.laurel.quizzes.AttemptFinished;
import app.laurel.shell.Text;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Pays learners for attempts of quizzes, in the transaction that closes the attempt. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class PayForQuizzes {

    private final MovePoints points;
    private final PaidAttempts paid;
    private final Changes changes;

    PayForQuizzes(MovePoints points, PaidAttempts paid, Changes changes) {
        this.points = points;
        this.paid = paid;
        this.changes = changes;
    }

    /** Holds the learner's wallets first, as {@link PayForLearning} does. */
    @EventListener
    void on(AttemptFinished attempt) {
        if (!attempt.learner()) {
            return;
        }
        var wallets = points.open(List.of(attempt.userId()));
        var before =
                paid.before(attempt.familyId(), attempt.userId(), attempt.quizId(), attempt.at());
        var worth = AttemptWorth.of(attempt, before.getBest(), before.getFinished());
        var pay = worth.pay(before.getPerCorrect(), before.getPerLesson());
        var atMost = before.getPerDay();
        var settled = atMost == null ? pay : pay.atMost(atMost - before.getPaid());
        paid.save(new PaidAttempt(attempt, before.getDay(), worth, settled));
        var postings = postings(attempt, worth, before.getBest(), settled, atMost);
        if (!postings.isEmpty()) {
            points.move(
                    wallets,
                    new Transfer("attempt:" + attempt.attemptId(), attempt.userId(), postings));
            changes.announce(attempt.familyId(), Topic.POINTS);
        }
    }

    private static List<Posting> postings(
            AttemptFinished attempt,
            AttemptWorth worth,
            int best,
            LessonPay pay,
            @Nullable Integer atMost) {
        var postings = new ArrayList<Posting>();
        if (pay.correct() > 0) {
            var words = new ArrayList<String>();
            words.add(
                    Text.of(
                            "earning.quiz.correct",
                            attempt.title(),
                            attempt.correct(),
                            attempt.questions()));
            if (best > 0) {
                words.add(Text.of("earning.quiz.improved", worth.improved()));
            }
            if (worth.tooFast() > 0) {
                words.add(Text.of("earning.tooFast", worth.tooFast()));
            }
            postings.add(
                    posting(attempt, pay.correct(), SourceType.QUIZ_CORRECT, words, pay, atMost));
        }
        if (pay.finished() > 0) {
            var words = new ArrayList<String>();
            words.add(Text.of("earning.quiz.finished", attempt.title()));
            postings.add(
                    posting(
                            attempt,
                            pay.finished(),
                            SourceType.LESSON_COMPLETE,
                            words,
                            pay,
                            atMost));
        }
        return postings;
    }

    private static Posting posting(
            AttemptFinished attempt,
            int amount,
            SourceType source,
            List<String> words,
            LessonPay pay,
            @Nullable Integer atMost) {
        if (pay.withheld() > 0) {
            words.add(Text.of("earning.limit", atMost));
        }
        return Posting.spendable(
                attempt.userId(),
                amount,
                source,
                AttemptAddress.source(attempt.attemptId()),
                String.join(Text.of("earning.and"), words));
    }
}
