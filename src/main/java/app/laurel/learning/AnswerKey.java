package app.laurel.learning;

import app.laurel.platform.Actor;
import app.laurel.platform.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Knows the right options of lessons that are not answered yet. For the demonstration and tests; no
 * view may use it.
 */
@Service
@Transactional(readOnly = true)
public class AnswerKey {

    private final Lessons lessons;

    AnswerKey(Lessons lessons) {
        this.lessons = lessons;
    }

    /** The question of the learner's lesson, with its right option. */
    public Question question(Actor learner, String lessonId, int index) {
        return lessons.findByIdAndLearnerId(lessonId, learner.id())
                .orElseThrow(NotFound::new)
                .spec()
                .questions()
                .get(index);
    }

    /** The index of the right option. */
    public int right(Actor learner, String lessonId, int index) {
        return question(learner, lessonId, index).right();
    }
}
