package app.laurel.earning;

import app.laurel.learning.LessonFinished;
import app.laurel.mastery.AchievementEarned;
import app.laurel.people.FamilyDirectory;
import app.laurel.people.LearnerAdded;
import app.laurel.platform.Changes;
import app.laurel.platform.Topic;
import app.laurel.points.MovePoints;
import app.laurel.points.Posting;
import app.laurel.points.SourceType;
import app.laurel.points.Transfer;
import app.laurel.shell.Text;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Pays for finished lessons and achievements, in the transaction of what is paid for: both happen
 * or neither.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class PayForLearning {

    private final MovePoints points;
    private final FamilyDirectory directory;
    private final Changes changes;

    PayForLearning(MovePoints points, FamilyDirectory directory, Changes changes) {
        this.points = points;
        this.directory = directory;
        this.changes = changes;
    }

    @EventListener
    void on(LearnerAdded learner) {
        points.openWallet(learner.learnerId());
    }

    @EventListener
    void on(LessonFinished lesson) {
        var postings = LessonPostings.of(lesson, directory.settings(lesson.familyId()));
        if (!postings.isEmpty()) {
            points.move(new Transfer("lesson:" + lesson.lessonId(), lesson.learnerId(), postings));
            changes.announce(lesson.familyId(), Topic.POINTS);
        }
    }

    @EventListener
    void on(AchievementEarned achievement) {
        var type = achievement.type();
        var title = Text.of("mastery.achievement." + type + ".title");
        points.move(
                Transfer.of(
                        "achievement:" + achievement.learnerId() + ":" + type,
                        achievement.learnerId(),
                        Posting.spendable(
                                achievement.learnerId(),
                                type.points(),
                                SourceType.ACHIEVEMENT,
                                type.name(),
                                Text.of("earning.achievement", type.emoji(), title))));
        changes.announce(achievement.familyId(), Topic.POINTS);
    }
}
