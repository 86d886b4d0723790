package app.laurel.learning;

import app.laurel.platform.Actor;
import org.springframework.stereotype.Component;

/** Tells tests what a learner has to know. */
@Component
public class AnswerKey {

    private final Lessons lessons;

    AnswerKey(Lessons lessons) {
        this.lessons = lessons;
    }

    /** The question of a lesson, with its answer. */
    public Question question(Actor learner, String lesson, int index) {
        return lessons.findByIdAndLearnerId(lesson, learner.id())
                .orElseThrow()
                .spec()
                .questions()
                .get(index);
    }

    /** The index of the right option. */
    public int right(Actor learner, String lesson, int index) {
        return question(learner, lesson, index).right();
    }
}
