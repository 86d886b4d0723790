package app.laurel.earning;

import app.laurel.platform.Actor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells learners by which rules their lessons paid. */
@Service
@Transactional(readOnly = true)
public class ReadPay {

    private final PaidLessons paid;

    ReadPay(PaidLessons paid) {
        this.paid = paid;
    }

    /** Why the learner's own finished lesson paid what it paid. One statement. */
    public LessonWorth of(Actor learner, String lessonId) {
        return paid.findByLessonIdAndLearnerId(lessonId, learner.requireLearner().id())
                .map(LessonWorth::of)
                .orElse(LessonWorth.WHOLE);
    }
}
