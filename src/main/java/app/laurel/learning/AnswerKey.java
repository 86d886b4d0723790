package app.laurel.learning;

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
    public Question question(int learnerId, String lessonId, int index) {
        return lessons.findByIdAndLearnerId(lessonId, learnerId)
                .orElseThrow(NotFound::new)
                .spec()
                .questions()
                .get(index);
    }
}
