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
import java.time.LocalDate;
import java.util.List;
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
    private final PaidLessons paid;
    private final FamilyDirectory directory;
    private final Changes changes;

    PayForLearning(
            MovePoints points, PaidLessons paid, FamilyDirectory directory, Changes changes) {
        this.points = points;
        this.paid = paid;
        this.directory = directory;
        this.changes = changes;
    }

    @EventListener
    void on(LearnerAdded learner) {
        points.openWallet(learner.learnerId());
    }

    /**
     * Holds the learner's wallets first: of two lessons that are finished at the same moment the
     * second finds the first one paid, so that neither counts as the first of the week or the day.
     */
    @EventListener
    void on(LessonFinished lesson) {
        var family = directory.settings(lesson.familyId());
        var wallets = points.open(List.of(lesson.learnerId()));
        var day = LocalDate.ofInstant(lesson.at(), family.zone());
        var before =
                paid.before(
                        lesson.learnerId(),
                        lesson.unitId(),
                        lesson.at().minus(Repetition.COUNTS_FOR),
                        day);
        var worth = Worth.of(lesson, before.getEarlier());
        var pay = LessonPay.of(worth, family.lessons());
        var atMost = family.lessons().perDay();
        var settled = atMost == null ? pay : pay.atMost(atMost - before.getPaid());
        paid.save(new PaidLesson(lesson, day, worth, settled));
        var postings = LessonPostings.of(new PayWords(lesson, worth, settled, family));
        if (!postings.isEmpty()) {
            points.move(
                    wallets,
                    new Transfer("lesson:" + lesson.lessonId(), lesson.learnerId(), postings));
            changes.announce(lesson.familyId(), Topic.POINTS);
        }
    }

    /** What a family pays nothing for leaves no line. */
    @EventListener
    void on(AchievementEarned achievement) {
        if (achievement.points() == 0) {
            return;
        }
        var type = achievement.type();
        var title = Text.of("mastery.achievement." + type + ".title");
        points.move(
                Transfer.of(
                        "achievement:" + achievement.learnerId() + ":" + type,
                        achievement.learnerId(),
                        Posting.spendable(
                                achievement.learnerId(),
                                achievement.points(),
                                SourceType.ACHIEVEMENT,
                                type.name(),
                                Text.of("earning.achievement", type.emoji(), title))));
        changes.announce(achievement.familyId(), Topic.POINTS);
    }
}
