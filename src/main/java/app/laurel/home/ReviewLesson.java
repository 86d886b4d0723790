package app.laurel.home;

import app.laurel.earning.ReadPay;
import app.laurel.learning.Curriculum;
import app.laurel.learning.OwnUnits;
import app.laurel.learning.TakeLesson;
import app.laurel.mastery.AwardAchievements;
import app.laurel.platform.Actor;
import app.laurel.points.Ledger;
import java.time.Duration;
import org.springframework.stereotype.Service;

/** A learner looks back on a finished lesson: answers, points and what it earned. */
@Service
public class ReviewLesson {

    /** Achievements are awarded right after the lesson that reaches them. */
    private static final Duration RIGHT_AFTER = Duration.ofSeconds(30);

    private final TakeLesson take;
    private final Ledger ledger;
    private final ReadPay pay;
    private final AwardAchievements achievements;
    private final Curriculum curriculum;
    private final OwnUnits own;

    ReviewLesson(
            TakeLesson take,
            Ledger ledger,
            ReadPay pay,
            AwardAchievements achievements,
            Curriculum curriculum,
            OwnUnits own) {
        this.take = take;
        this.ledger = ledger;
        this.pay = pay;
        this.achievements = achievements;
        this.curriculum = curriculum;
        this.own = own;
    }

    /** How the learner's own finished lesson went. */
    public LessonReview review(Actor learner, String lessonId) {
        var result = take.result(learner, lessonId);
        var done = result.completedAt();
        return new LessonReview(
                result,
                ledger.ofSource(learner.id(), lessonId),
                pay.of(learner, lessonId),
                achievements.earned(learner, done, done.plus(RIGHT_AFTER)),
                curriculum.unit(result.unitId()).isPresent()
                                && curriculum.isOffered(result.unitId())
                        || own.has(learner, result.unitId()));
    }
}
