package app.laurel.learning;

import app.laurel.people.FamilyDirectory;
import app.laurel.platform.Actor;
import app.laurel.platform.Changes;
import app.laurel.platform.NotFound;
import app.laurel.platform.Refusal;
import app.laurel.platform.Topic;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.function.Supplier;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A learner starts a lesson or goes on with one; the one that was active before is put back with
 * its answers.
 */
@Service
public class StartLesson {

    /**
     * Questions answered right in this time come back only when their concept is due, or where
     * hardly any others are left; they pay nothing then, unless they were due.
     */
    static final Duration MEMORY = Duration.ofDays(30);

    /** Enough to choose from. */
    private static final int MOST_IN_UNIT = 60;

    private final Lessons lessons;
    private final Teachers teachers;
    private final FamilyDirectory directory;
    private final LessonAim aim;
    private final FamilyQuestions family;
    private final Changes changes;
    private final Clock clock;
    private final TransactionTemplate transaction;

    StartLesson(
            Lessons lessons,
            Teachers teachers,
            FamilyDirectory directory,
            LessonAim aim,
            FamilyQuestions family,
            Changes changes,
            Clock clock,
            TransactionTemplate transaction) {
        this.lessons = lessons;
        this.teachers = teachers;
        this.directory = directory;
        this.aim = aim;
        this.family = family;
        this.changes = changes;
        this.clock = clock;
        this.transaction = transaction;
    }

    /**
     * Starts a lesson of the unit and answers its id. When the active lesson is of the same unit
     * and has no answer yet, or another tab starts one at the same moment, that one is gone on
     * with.
     */
    public String start(Actor learner, String unitId) {
        return oneActive(() -> create(learner, unitId));
    }

    /** Makes the learner's unfinished lesson the active one again. */
    public void resume(Actor learner, String lessonId) {
        oneActive(() -> activate(learner, lessonId));
    }

    /**
     * The unit is held within the transaction: what was withdrawn is not begun any more, and who
     * withdraws it finds the lesson.
     */
    private String create(Actor learner, String unitId) {
        var taught = teachers.held(learner.familyId(), unitId);
        var unit = taught.unit();
        var active = lessons.lockActive(learner.requireLearner().id());
        if (active.filter(
                        lesson ->
                                lesson.practiceOf() == null
                                        && lesson.unitId().equals(unit.id())
                                        && lesson.answeredCount() == 0)
                .isPresent()) {
            return active.get().id();
        }
        var now = clock.instant();
        var memory = family.of(learner, now.minus(MEMORY), unit);
        if (memory.withdrawn()) {
            throw Refusal.because("learning.lesson.withdrawn");
        }
        active.ifPresent(Lesson::putBack);
        lessons.flush();
        var here = directory.atHome(learner);
        var profile = here.learner();
        var needs = aim.of(learner.id(), unit, LocalDate.ofInstant(now, here.family().zone()));
        var spec =
                compose(
                        taught,
                        needs.grade(profile.grade()),
                        seed(learner, unit, now),
                        new QuestionChoice(
                                questionsFor(profile.grade()), needs.due(), memory::isFresh),
                        memory.ofFamily());
        var lesson =
                new Lesson(
                        learner.id(),
                        unit,
                        profile.grade(),
                        profile.doubleOrLoss(),
                        spec,
                        needs.due(),
                        now);
        lesson.activate(now);
        lessons.save(lesson);
        changes.announce(learner.familyId(), Topic.LESSONS);
        return lesson.id();
    }

    /**
     * Where something is due or hidden, more questions than needed are asked for, to choose from.
     */
    private LessonSpec compose(
            Taught taught,
            int grade,
            long seed,
            QuestionChoice choice,
            FamilyQuestions.Choice ofFamily) {
        var unit = taught.unit();
        var several =
                unit.concepts().size() > 1 && !choice.due().isEmpty()
                        || !ofFamily.hidden().isEmpty();
        var count = several ? MOST_IN_UNIT : choice.wanted();
        var all = taught.source().compose(unit, grade, seed, count, choice.fresh());
        var others = ofFamily.without(all.questions());
        var questions =
                ofFamily.mixed(
                        choice.outOf(
                                ofFamily.before(others, choice.wanted(), choice.fresh(), seed)),
                        seed);
        if (questions.isEmpty()) {
            throw Refusal.because("learning.lesson.nothing-left");
        }
        return new LessonSpec(all.sections(), all.words(), questions);
    }

    /**
     * The unit is held first, as by {@link #create}: what was put away because nobody is taught it
     * any more stays away, also for a tab that knows nothing of it.
     */
    private String activate(Actor learner, String lessonId) {
        var unit =
                lessons.card(lessonId, learner.requireLearner().id())
                        .orElseThrow(NotFound::new)
                        .unitId();
        var taught = teachers.holds(learner.familyId(), unit);
        var active = lessons.lockActive(learner.id());
        if (active.filter(lesson -> lesson.id().equals(lessonId)).isPresent()) {
            return lessonId;
        }
        var wanted = lessons.lock(lessonId, learner.id()).orElseThrow(NotFound::new);
        if (wanted.questionCount() == 0) {
            throw Refusal.because("learning.lesson.nothing-left");
        }
        if (!taught && wanted.isDiscarded()) {
            throw Refusal.because("learning.lesson.withdrawn");
        }
        if (wanted.status() == LessonStatus.QUEUED) {
            active.ifPresent(Lesson::putBack);
            lessons.flush();
            wanted.activate(clock.instant());
            changes.announce(learner.familyId(), Topic.LESSONS);
        }
        return lessonId;
    }

    /**
     * Of two that start at the same moment the database lets one through; the other then sees it as
     * the active one.
     */
    String oneActive(Supplier<String> change) {
        try {
            return transaction.execute(status -> change.get());
        } catch (DataIntegrityViolationException raced) {
            return transaction.execute(status -> change.get());
        }
    }

    /**
     * The same learner gets another lesson of a unit at another moment, and a demonstration always
     * the same ones.
     */
    private static long seed(Actor learner, Unit unit, Instant now) {
        return Objects.hash(learner.id(), unit.id()) * 1_000_003L + now.toEpochMilli();
    }

    /** How many questions a lesson has for a learner of the grade, when there are as many. */
    public static int questionsFor(int grade) {
        return grade <= 1 ? 5 : 7;
    }
}
