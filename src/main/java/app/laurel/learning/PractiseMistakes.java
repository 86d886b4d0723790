package app.laurel.learning;

import app.laurel.platform.Actor;
import app.laurel.platform.Changes;
import app.laurel.platform.NotFound;
import app.laurel.platform.Refusal;
import app.laurel.platform.Topic;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.SplittableRandom;
import org.springframework.stereotype.Service;

/**
 * A learner answers once more what was wrong in a finished lesson. Such practice pays nothing and
 * counts in no average, so nobody gains by mistakes; it counts for what the learner knows.
 */
@Service
public class PractiseMistakes {

    private final Lessons lessons;
    private final Answers answers;
    private final StartLesson start;
    private final FamilyQuestions family;
    private final OfferedUnits offered;
    private final WithdrawnUnits withdrawn;
    private final Changes changes;
    private final Clock clock;

    PractiseMistakes(
            Lessons lessons,
            Answers answers,
            StartLesson start,
            FamilyQuestions family,
            OfferedUnits offered,
            WithdrawnUnits withdrawn,
            Changes changes,
            Clock clock) {
        this.lessons = lessons;
        this.answers = answers;
        this.start = start;
        this.family = family;
        this.offered = offered;
        this.withdrawn = withdrawn;
        this.changes = changes;
        this.clock = clock;
    }

    /**
     * Starts a lesson of just the questions that were answered wrong and that the family has not
     * hidden and the learner has not just reported, their options in another order, and answers its
     * id; the active lesson is put back with its answers. While it has no answer yet it is gone on
     * with.
     */
    public String of(Actor learner, String lessonId) {
        return start.oneActive(() -> begin(learner, lessonId));
    }

    private String begin(Actor learner, String lessonId) {
        withdrawn.hold();
        var active = lessons.lockActive(learner.requireLearner().id());
        if (active.filter(
                        lesson ->
                                lessonId.equals(lesson.practiceOf()) && lesson.answeredCount() == 0)
                .isPresent()) {
            return active.get().id();
        }
        var done =
                lessons.findByIdAndLearnerId(lessonId, learner.id())
                        .filter(lesson -> lesson.status() == LessonStatus.DONE)
                        .orElseThrow(NotFound::new);
        if (!offered.has(done.unitId())) {
            throw Refusal.because("learning.lesson.withdrawn");
        }
        var wrong =
                answers.findByLessonIdOrderByQuestionIndex(lessonId).stream()
                        .filter(answer -> !answer.correct())
                        .map(answer -> done.spec().questions().get(answer.questionIndex()))
                        .toList();
        var dice = new SplittableRandom(Objects.hash(lessonId, clock.instant()));
        var questions =
                family.of(learner).without(wrong).stream()
                        .map(question -> question.reordered(dice))
                        .toList();
        if (questions.isEmpty()) {
            throw Refusal.because("learning.practice.nothing");
        }
        active.ifPresent(Lesson::putBack);
        lessons.flush();
        var now = clock.instant();
        var practice = Lesson.practice(done, new LessonSpec(List.of(), List.of(), questions), now);
        practice.activate(now);
        lessons.save(practice);
        changes.announce(learner.familyId(), Topic.LESSONS);
        return practice.id();
    }
}
