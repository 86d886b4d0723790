package app.laurel.mastery;

import app.laurel.platform.Actor;
import app.laurel.platform.Changes;
import app.laurel.platform.Refusal;
import app.laurel.platform.Topic;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A learner decides how much to do in a week, or to do without such a goal. */
@Service
@Transactional
public class SetWeeklyGoal {

    private final WeeklyGoals goals;
    private final Changes changes;
    private final Clock clock;

    SetWeeklyGoal(WeeklyGoals goals, Changes changes, Clock clock) {
        this.goals = goals;
        this.changes = changes;
        this.clock = clock;
    }

    /**
     * Sets the learner's own goal in place of the one before, whose met weeks stay known; refused
     * outside the bounds.
     */
    public void set(Actor learner, WeeklyGoal.Measure measure, @Nullable Integer target) {
        var id = learner.requireLearner().id();
        if (target == null || target < measure.least() || target > measure.most()) {
            throw Refusal.of("target", "mastery.week.target", measure.least(), measure.most());
        }
        goals.settle(id);
        goals.set(id, measure.name(), target, clock.instant());
        changes.announce(learner.familyId(), Topic.LESSONS);
    }

    /** Lets the learner's own goal go, whose met weeks stay known; once more changes nothing. */
    public void drop(Actor learner) {
        var id = learner.requireLearner().id();
        goals.settle(id);
        goals.drop(id);
        changes.announce(learner.familyId(), Topic.LESSONS);
    }
}
