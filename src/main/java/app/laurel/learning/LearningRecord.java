package app.laurel.learning;

import app.laurel.people.Learner;
import app.laurel.platform.Actor;
import app.laurel.platform.NotFound;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads what learners did: open lessons, finished lessons, answered questions. */
@Service
@Transactional(readOnly = true)
public class LearningRecord {

    private final Lessons lessons;
    private final Answers answers;
    private final Reports reports;

    LearningRecord(Lessons lessons, Answers answers, Reports reports) {
        this.lessons = lessons;
        this.answers = answers;
        this.reports = reports;
    }

    /** The learner's own unfinished lessons, the active one first, then the newest. */
    public List<LessonCard> open(Actor learner) {
        return lessons.open(learner.requireLearner().id());
    }

    /** The learner's own unfinished lessons, and the units done since then. One statement. */
    public RecentLessons recent(Actor learner, Instant since) {
        return RecentLessons.of(lessons.recent(learner.requireLearner().id(), since));
    }

    /**
     * Up to {@code size} lessons of a learner whom the caller found in the directory, finished or
     * not, the newest first, after the position.
     */
    public List<LessonCard> lessons(Learner learner, RecordPosition after, int size) {
        return lessons.page(learner.id(), after.at(), after.id(), Limit.of(size));
    }

    /**
     * Everything that a learner whom the caller found in the directory said about questions, oldest
     * first. One statement.
     */
    public List<FiledReport> reports(Learner learner) {
        return reports.of(learner.id());
    }

    /** One lesson of a learner whom the caller found in the directory. */
    public LessonCard lesson(Learner learner, String lessonId) {
        return lessons.card(lessonId, learner.id()).orElseThrow(NotFound::new);
    }

    /**
     * Up to {@code size} answers of a learner whom the caller found in the directory, newest first,
     * after the position. One statement.
     */
    public List<AnsweredQuestion> answers(
            Learner learner, AnswerFilter filter, RecordPosition after, int size) {
        return answers.page(
                learner.id(),
                after.at(),
                UUID.fromString(after.id()),
                filter.subject(),
                filter.concept(),
                filter.lessonId(),
                switch (filter.outcome()) {
                    case ANY -> List.of(true, false);
                    case RIGHT -> List.of(true);
                    case WRONG -> List.of(false);
                },
                filter.from(),
                Limit.of(size));
    }
}
