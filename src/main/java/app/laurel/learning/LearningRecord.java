package app.laurel.learning;

import app.laurel.people.FamilyDirectory;
import app.laurel.platform.Actor;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads what learners did: open lessons, finished lessons, answered questions. */
@Service
@Transactional(readOnly = true)
public class LearningRecord {

    private final Lessons lessons;
    private final Answers answers;
    private final FamilyDirectory directory;

    LearningRecord(Lessons lessons, Answers answers, FamilyDirectory directory) {
        this.lessons = lessons;
        this.answers = answers;
        this.directory = directory;
    }

    /** The learner's own unfinished lessons, the active one first, then the newest. */
    public List<LessonCard> open(Actor learner) {
        return lessons.open(learner.requireLearner().id());
    }

    /** The learner's own unfinished lessons, and the units done since then. One statement. */
    public RecentLessons recent(Actor learner, Instant since) {
        return RecentLessons.of(lessons.recent(learner.requireLearner().id(), since));
    }

    /** Up to {@code size} lessons that were finished before the moment, newest first. */
    public List<LessonCard> finished(Actor actor, int learnerId, Instant before, int size) {
        directory.learner(actor, learnerId);
        return lessons.done(List.of(learnerId), before, Limit.of(size));
    }

    /**
     * The newest finished lessons of all the learners together; the caller has checked whose they
     * are.
     */
    public List<LessonCard> finishedOf(Collection<Integer> learnerIds, Instant before, int size) {
        return learnerIds.isEmpty() ? List.of() : lessons.done(learnerIds, before, Limit.of(size));
    }

    /**
     * Up to {@code size} answers given before the moment, newest first; of one subject, or wrong
     * ones only, if wanted.
     */
    public List<AnsweredQuestion> answers(
            Actor actor,
            int learnerId,
            Instant before,
            @Nullable String subject,
            boolean wrongOnly,
            int size) {
        directory.learner(actor, learnerId);
        return answers.page(learnerId, before, subject, wrongOnly, Limit.of(size));
    }
}
