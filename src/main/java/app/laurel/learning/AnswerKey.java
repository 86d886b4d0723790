package app.laurel.learning;

import app.laurel.platform.Actor;
import app.laurel.platform.NotFound;
import app.laurel.questions.Question;
import app.laurel.questions.Response;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Knows the right answers of lessons that are not answered yet. For the demonstration and tests; no
 * view may use it.
 */
@Service
@Transactional(readOnly = true)
public class AnswerKey {

    private final Lessons lessons;

    AnswerKey(Lessons lessons) {
        this.lessons = lessons;
    }

    /** The question of the learner's lesson, with its right answer. */
    public Question question(Actor learner, String lessonId, int index) {
        return lessons.findByIdAndLearnerId(lessonId, learner.id())
                .orElseThrow(NotFound::new)
                .spec()
                .questions()
                .get(index);
    }

    /** A right answer. */
    public Response right(Actor learner, String lessonId, int index) {
        return question(learner, lessonId, index).task().solution();
    }

    /** A wrong answer as somebody might give it; which one depends on the dice. */
    public Response wrong(Actor learner, String lessonId, int index, RandomGenerator dice) {
        return Mistake.in(question(learner, lessonId, index).task(), dice);
    }

    /** A wrong answer as somebody might give it, always the same one. */
    public Response wrong(Actor learner, String lessonId, int index) {
        return wrong(learner, lessonId, index, new SplittableRandom(index));
    }
}
