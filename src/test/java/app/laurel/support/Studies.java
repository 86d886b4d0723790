package app.laurel.support;

import app.laurel.learning.AnswerKey;
import app.laurel.learning.StartLesson;
import app.laurel.learning.TakeLesson;
import app.laurel.platform.Actor;
import app.laurel.questions.Response;
import java.time.Clock;
import java.time.Duration;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Lets learners take lessons in tests, through the same use cases as the application. */
@Component
public class Studies {

    /** Nobody reads faster, and what is answered faster pays nothing. */
    private static final Duration READING = Duration.ofSeconds(5);

    private final StartLesson start;
    private final TakeLesson take;
    private final AnswerKey key;
    private final Clock clock;
    private final ObjectProvider<TestClock> testClock;

    Studies(
            StartLesson start,
            TakeLesson take,
            AnswerKey key,
            Clock clock,
            ObjectProvider<TestClock> testClock) {
        this.start = start;
        this.take = take;
        this.key = key;
        this.clock = clock;
        this.testClock = testClock;
    }

    /**
     * Takes a lesson of the unit from the first to the last question; the first {@code correct}
     * answers are right. A test clock goes on by {@code perQuestion} at each. Answers its id.
     */
    public String finish(Actor learner, String unit, int correct, Duration perQuestion) {
        var lesson = start.start(learner, unit);
        var questions = take.open(learner, lesson).questions();
        answer(learner, lesson, 0, questions, correct, perQuestion);
        take.finish(learner, lesson);
        return lesson;
    }

    /**
     * Takes a lesson from the first to the last question; the first {@code correct} answers are
     * right, and those from {@code stakedFrom} until before {@code stakedTo} are staked.
     */
    public void stake(Actor learner, String unit, int correct, int stakedFrom, int stakedTo) {
        var lesson = start.start(learner, unit);
        var questions = take.open(learner, lesson).questions();
        for (var i = 0; i < questions; i++) {
            answer(learner, lesson, i, i < correct, i >= stakedFrom && i < stakedTo);
        }
        take.finish(learner, lesson);
    }

    /** Answers so many questions of a new lesson and leaves it open; answers its id. */
    public String begin(Actor learner, String unit, int answers, int correct, Duration each) {
        var lesson = start.start(learner, unit);
        answer(learner, lesson, 0, answers, correct, each);
        return lesson;
    }

    private void answer(
            Actor learner, String lesson, int from, int to, int correct, Duration perQuestion) {
        for (var i = from; i < to; i++) {
            var shownAt = clock.instant();
            testClock.ifAvailable(test -> test.advance(perQuestion));
            var read = clock.instant().minus(READING);
            take.answer(
                    learner,
                    lesson,
                    i,
                    response(learner, lesson, i, i < correct),
                    false,
                    read.isBefore(shownAt) ? read : shownAt);
        }
    }

    private void answer(Actor learner, String lesson, int index, boolean right, boolean staked) {
        var response = response(learner, lesson, index, right);
        take.answer(learner, lesson, index, response, staked, clock.instant().minus(READING));
    }

    /** Answers the next question of a lesson, right or wrong. */
    public void answer(Actor learner, String lesson, int index, boolean right) {
        answer(learner, lesson, index, right, false);
    }

    private Response response(Actor learner, String lesson, int index, boolean correct) {
        return correct ? key.right(learner, lesson, index) : key.wrong(learner, lesson, index);
    }
}
