package app.laurel.earning;

import app.laurel.learning.LessonRate;
import app.laurel.people.FamilyDirectory;
import app.laurel.platform.Actor;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells lessons that are under way what they would pay by the rules of now. */
@Component
class RateLessons implements LessonRate {

    private final PaidLessons paid;
    private final FamilyDirectory directory;
    private final Clock clock;

    RateLessons(PaidLessons paid, FamilyDirectory directory, Clock clock) {
        this.paid = paid;
        this.directory = directory;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public Rate of(Actor learner, String unitId) {
        var family = directory.settings(learner);
        var now = clock.instant();
        var before =
                paid.before(
                        learner.requireLearner().id(),
                        unitId,
                        now.minus(Repetition.COUNTS_FOR),
                        LocalDate.ofInstant(now, family.zone()));
        var repetition = Repetition.after(before.getEarlier());
        var figures = family.lessons();
        var atMost = figures.perDay();
        return new Rate(
                figures.perCorrect(),
                repetition.percent(),
                figures.stakeWon(),
                figures.stakeLost(),
                atMost == null ? Integer.MAX_VALUE : Math.max(0, atMost - before.getPaid()));
    }
}
