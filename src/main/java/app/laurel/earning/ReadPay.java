package app.laurel.earning;

import app.laurel.learning.RecordPosition;
import app.laurel.people.Learner;
import app.laurel.platform.Actor;
import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells by which rules lessons and quizzes paid. */
@Service
@Transactional(readOnly = true)
public class ReadPay {

    private final PaidLessons paid;
    private final PaidAttempts quizzes;

    ReadPay(PaidLessons paid, PaidAttempts quizzes) {
        this.paid = paid;
        this.quizzes = quizzes;
    }

    /** Why the learner's own finished lesson paid what it paid. One statement. */
    public LessonWorth of(Actor learner, String lessonId) {
        return paid.findByLessonIdAndLearnerId(lessonId, learner.requireLearner().id())
                .map(LessonWorth::of)
                .orElse(LessonWorth.WHOLE);
    }

    /**
     * Up to {@code size} lines of what was paid to a learner whom the caller found in the
     * directory, the newest first, after the position. One statement.
     */
    public List<PayLine> lines(Learner learner, RecordPosition after, int size) {
        return paid.page(learner.id(), after.at(), after.id(), Limit.of(size));
    }

    /**
     * What all quizzes paid to a learner whom the caller found in the directory, the oldest first.
     * One statement.
     */
    public List<QuizPayLine> quizLines(Learner learner) {
        return quizzes.of(learner.id());
    }
}
