package app.laurel.learning;

import app.laurel.platform.Actor;
import app.laurel.platform.Changes;
import app.laurel.platform.NotFound;
import app.laurel.platform.Refusal;
import app.laurel.platform.Topic;
import app.laurel.questions.Asked;
import app.laurel.questions.Response;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A learner reads a lesson, answers its questions one by one and finishes it. */
@Service
@Transactional
public class TakeLesson {

    private static final Duration LONGEST = Duration.ofMinutes(10);

    private final Lessons lessons;
    private final Answers answers;
    private final ApplicationEventPublisher events;
    private final Changes changes;
    private final Clock clock;

    TakeLesson(
            Lessons lessons,
            Answers answers,
            ApplicationEventPublisher events,
            Changes changes,
            Clock clock) {
        this.lessons = lessons;
        this.answers = answers;
        this.events = events;
        this.changes = changes;
        this.clock = clock;
    }

    /** Refuses with {@link NotFound} what is no lesson of the learner's. One statement. */
    @Transactional(readOnly = true)
    public void requireOwn(Actor learner, String lessonId) {
        if (!lessons.existsByIdAndLearnerId(lessonId, learner.requireLearner().id())) {
            throw new NotFound();
        }
    }

    /** The learner's own lesson, where it was left. */
    @Transactional(readOnly = true)
    public LessonPage open(Actor learner, String lessonId) {
        return lessons.findByIdAndLearnerId(lessonId, learner.requireLearner().id())
                .map(this::page)
                .orElseThrow(NotFound::new);
    }

    /**
     * Remembers, also for another device, that so many parts of the lesson are read. One statement.
     */
    public void read(Actor learner, String lessonId, int parts) {
        if (lessons.read(
                        lessonId,
                        learner.requireLearner().id(),
                        Math.clamp(parts, 0, Short.MAX_VALUE))
                == 0) {
            throw new NotFound();
        }
    }

    /**
     * Stores an answer to the question that the learner saw. A question is answered once: a second
     * answer, from a double click or another tab, changes nothing and gets the feedback of the
     * first. What cannot be read, such as letters for a number, is refused and is no answer; and in
     * kind words what is answered to a question that a parent hid meanwhile.
     *
     * @param asked the question as the learner saw it
     * @param response what the learner answers, as it came from the browser
     * @param staked double-or-loss for this question; refused where no parent allowed it
     * @param shownAt when the question appeared, on the server's clock
     */
    public Feedback answer(
            Actor learner,
            String lessonId,
            Asked asked,
            Response response,
            boolean staked,
            Instant shownAt) {
        var lesson =
                lessons.lock(lessonId, learner.requireLearner().id()).orElseThrow(NotFound::new);
        requireSeen(lesson, asked);
        return answer(learner, lesson, asked.index(), response, staked, shownAt);
    }

    /**
     * The same for whoever answers by the number of the question, without having seen its words:
     * the demonstration and tests.
     */
    public Feedback answer(
            Actor learner,
            String lessonId,
            int index,
            Response response,
            boolean staked,
            Instant shownAt) {
        var lesson =
                lessons.lock(lessonId, learner.requireLearner().id()).orElseThrow(NotFound::new);
        return answer(learner, lesson, index, response, staked, shownAt);
    }

    /**
     * Remembers that the learner asked for the hint of the question they see, also for another
     * device: who needed it before a right answer found it hard. {@link NotFound} when it has none.
     */
    public void showHint(Actor learner, String lessonId, Asked asked) {
        var lesson =
                lessons.lock(lessonId, learner.requireLearner().id()).orElseThrow(NotFound::new);
        requireSeen(lesson, asked);
        if (lesson.spec().questions().get(asked.index()).hint() == null) {
            throw new NotFound();
        }
        if (asked.index() == lesson.answeredCount()) {
            lesson.showHint();
        }
    }

    private static void requireSeen(Lesson lesson, Asked asked) {
        var questions = lesson.spec().questions();
        if (asked.index() >= questions.size()
                || !questions.get(asked.index()).text().equals(asked.text())) {
            throw gone(lesson);
        }
    }

    private static Refusal gone(Lesson lesson) {
        return Refusal.because(
                lesson.isAnswered()
                        ? "learning.lesson.last-gone"
                        : "learning.lesson.question-gone");
    }

    private Feedback answer(
            Actor learner,
            Lesson lesson,
            int index,
            Response response,
            boolean staked,
            Instant shownAt) {
        var questions = lesson.spec().questions();
        if (index < 0 || index >= questions.size()) {
            throw new NotFound();
        }
        if (index < lesson.answeredCount()) {
            return firstFeedback(lesson, index);
        }
        if (lesson.status() != LessonStatus.ACTIVE || index > lesson.answeredCount()) {
            throw Refusal.because("learning.lesson.elsewhere");
        }
        if (staked && !lesson.mayStake()) {
            throw Refusal.because("learning.stake.notAllowed");
        }
        var now = clock.instant();
        var elapsed = elapsed(shownAt, now);
        var answer = answers.save(new Answer(lesson, index, response, staked, elapsed, now));
        lesson.answered(answer.correct(), staked);
        var counted =
                lessons.count(
                        lesson.id(),
                        answer.correct() ? 1 : 0,
                        staked && answer.correct() ? 1 : 0,
                        staked && !answer.correct() ? 1 : 0,
                        now.minus(StartLesson.MEMORY));
        var question = questions.get(index);
        events.publishEvent(
                new QuestionAnswered(
                        learner.id(),
                        learner.familyId(),
                        lesson.id(),
                        lesson.subject(),
                        question.concepts(),
                        answer.correct(),
                        answer.hinted(),
                        elapsed,
                        now));
        changes.announce(learner.familyId(), Topic.LESSONS);
        return feedback(lesson, index, answer, response, page(lesson, counted));
    }

    /**
     * Closes a lesson whose questions are all answered and announces it, unless it was practice; a
     * second call has no effect.
     */
    public void finish(Actor learner, String lessonId) {
        var now = clock.instant();
        var closed =
                lessons.finish(
                        lessonId,
                        learner.requireLearner().id(),
                        now,
                        now.minus(StartLesson.MEMORY));
        if (closed.isEmpty()) {
            requireDone(learner, lessonId);
            return;
        }
        if (!closed.get().getPractice()) {
            events.publishEvent(finished(learner, lessonId, closed.get(), now));
        }
        changes.announce(learner.familyId(), Topic.LESSONS);
    }

    /** How the learner's own finished lesson went. */
    @Transactional(readOnly = true)
    public LessonResult result(Actor learner, String lessonId) {
        var lesson = requireDone(learner, lessonId);
        return LessonResult.of(lesson, answers.findByLessonIdOrderByQuestionIndex(lessonId));
    }

    private Lesson requireDone(Actor learner, String lessonId) {
        var lesson =
                lessons.findByIdAndLearnerId(lessonId, learner.requireLearner().id())
                        .orElseThrow(NotFound::new);
        if (lesson.status() != LessonStatus.DONE) {
            throw Refusal.because("learning.lesson.unanswered");
        }
        return lesson;
    }

    private static LessonFinished finished(
            Actor learner, String id, Lessons.Closed closed, Instant now) {
        return new LessonFinished(
                learner.id(),
                learner.familyId(),
                id,
                closed.getUnitId(),
                closed.getTitle(),
                closed.getSubject(),
                closed.getQuestions(),
                RightAnswers.of(closed),
                closed.getStakesLost(),
                closed.getHasty(),
                closed.getScore(),
                now);
    }

    /** Puts an unfinished lesson away for good; it pays nothing and counts nowhere. */
    public void discard(Actor learner, String lessonId) {
        var lesson =
                lessons.lock(lessonId, learner.requireLearner().id()).orElseThrow(NotFound::new);
        if (lesson.status() != LessonStatus.DONE) {
            lesson.discard(clock.instant());
            changes.announce(learner.familyId(), Topic.LESSONS);
        }
    }

    private Feedback firstFeedback(Lesson lesson, int index) {
        var first = answers.findByLessonIdOrderByQuestionIndex(lesson.id()).get(index);
        return feedback(lesson, index, first, first.response(), page(lesson));
    }

    private LessonPage page(Lesson lesson) {
        return lesson.answeredCount() == 0
                ? LessonPage.of(lesson, RightAnswers.NONE)
                : page(
                        lesson,
                        lessons.counted(lesson.id(), clock.instant().minus(StartLesson.MEMORY)));
    }

    private static LessonPage page(Lesson lesson, Lessons.Counted counted) {
        return LessonPage.of(
                lesson, lesson.practiceOf() == null ? RightAnswers.of(counted) : RightAnswers.NONE);
    }

    private static Feedback feedback(
            Lesson lesson, int index, Answer answer, Response given, LessonPage page) {
        var question = lesson.spec().questions().get(index);
        return new Feedback(
                given,
                answer.words(),
                question.task().solution(),
                answer.rightWords(),
                answer.correct(),
                question.explanation(),
                page);
    }

    private static int elapsed(Instant shownAt, Instant now) {
        var elapsed = Duration.between(shownAt, now);
        if (elapsed.isNegative()) {
            return 0;
        }
        return (int) (elapsed.compareTo(LONGEST) > 0 ? LONGEST : elapsed).toMillis();
    }
}
