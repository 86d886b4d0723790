package app.laurel.learning;

import app.laurel.platform.Actor;
import app.laurel.platform.Changes;
import app.laurel.platform.NotFound;
import app.laurel.platform.Refusal;
import app.laurel.platform.Topic;
import app.laurel.platform.TypedText;
import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A learner says that something is wrong with a question that was just answered. */
@Service
@Transactional
public class ReportQuestion {

    /** The longest words that go with it. */
    public static final int LONGEST = 300;

    private final Reports reports;
    private final Lessons lessons;
    private final ApplicationEventPublisher events;
    private final Changes changes;
    private final Clock clock;

    ReportQuestion(
            Reports reports,
            Lessons lessons,
            ApplicationEventPublisher events,
            Changes changes,
            Clock clock) {
        this.reports = reports;
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
        var written = TypedText.lines(words);
        if (written.length() > LONGEST) {
            throw Refusal.of("reason", "learning.report.tooLong", LONGEST);
        }
        var now = clock.instant();
        var told =
                reports.report(
                        learner.familyId(),
                        learner.id(),
                        lessonId,
                        index,
                        written.isEmpty() ? null : written,
                        now);
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
}
