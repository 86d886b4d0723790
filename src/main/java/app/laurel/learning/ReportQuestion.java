package app.laurel.learning;

import app.laurel.platform.Actor;
import app.laurel.platform.Changes;
import app.laurel.platform.NotFound;
import app.laurel.platform.Refusal;
import app.laurel.platform.Topic;
import app.laurel.platform.TypedText;
import app.laurel.questions.Question;
import io.hypersistence.utils.hibernate.type.util.ObjectMapperWrapper;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A learner says that something is wrong with a question that was just answered, or an adult of one
 * that a preview shows.
 */
@Service
@Transactional
public class ReportQuestion {

    /** The longest words that go with it. */
    public static final int LONGEST = 300;

    private final Reports reports;
    private final Curriculum curriculum;
    private final OwnQuestions own;
    private final HideQuestion hide;
    private final Lessons lessons;
    private final ApplicationEventPublisher events;
    private final Changes changes;
    private final Clock clock;

    ReportQuestion(
            Reports reports,
            Curriculum curriculum,
            OwnQuestions own,
            HideQuestion hide,
            Lessons lessons,
            ApplicationEventPublisher events,
            Changes changes,
            Clock clock) {
        this.reports = reports;
        this.curriculum = curriculum;
        this.own = own;
        this.hide = hide;
        this.lessons = lessons;
        this.events = events;
        this.changes = changes;
        this.clock = clock;
    }

    /**
     * Tells the parents, until whose decision the question is in no new lesson of the learner; once
     * more for the same answer has no further effect. Only a question of the learner's own lesson
     * that is answered can be reported.
     *
     * @param words what is wrong, may be empty
     */
    public void report(Actor learner, String lessonId, int index, String words) {
        var lesson =
                lessons.findByIdAndLearnerId(lessonId, learner.requireLearner().id())
                        .orElseThrow(NotFound::new);
        if (index < 0 || index >= lesson.answeredCount()) {
            throw new NotFound();
        }
        var written = written(words);
        var now = clock.instant();
        var told = reports.report(learner.familyId(), learner.id(), lessonId, index, written, now);
        if (told > 0) {
            events.publishEvent(
                    new QuestionReported(
                            learner.id(),
                            learner.familyId(),
                            learner.name(),
                            lesson.spec().questions().get(index).text()));
            changes.announce(learner.familyId(), Topic.LESSONS);
        }
    }

    /**
     * An adult tells whoever runs the installation what is wrong with a question of the curriculum;
     * what the family wrote itself is not found. The family's learners are not asked it any more,
     * whatever becomes of that. Reporting it again replaces the words.
     *
     * @param words what is wrong, may be empty
     */
    public void report(Actor adult, String unitId, Question question, String words) {
        adult.requireAdult();
        var text = question.text();
        var hash = QuestionHash.of(text);
        if (curriculum.unit(unitId).isEmpty() || isOwn(adult, unitId, hash)) {
            throw new NotFound();
        }
        reports.reportByAdult(
                adult.familyId(),
                hash,
                text,
                question.task().rightInWords(),
                written(words),
                adult.id(),
                clock.instant(),
                unitId,
                ObjectMapperWrapper.INSTANCE.toString(question));
        hide.hide(adult, text, unitId);
    }

    /** Whoever runs the installation has nothing to do with what a family wrote itself. */
    private boolean isOwn(Actor adult, String unitId, String hash) {
        return own.existsByFamilyIdAndUnitIdAndQuestionHash(adult.familyId(), unitId, hash);
    }

    /**
     * The question is good after all: asked again, and reported no more unless that is answered.
     */
    public void takeBack(Actor adult, Question question) {
        reports.takeBack(adult.requireAdult().familyId(), QuestionHash.of(question.text()));
        hide.showAgain(adult, question.text());
    }

    private static @Nullable String written(String words) {
        var written = TypedText.lines(words);
        if (written.length() > LONGEST) {
            throw Refusal.of("reason", "learning.report.tooLong", LONGEST);
        }
        return written.isEmpty() ? null : written;
    }
}
