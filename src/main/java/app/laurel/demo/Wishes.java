package app.laurel.demo;

import app.laurel.mastery.SetWeeklyGoal;
import app.laurel.mastery.WeeklyGoal;
import app.laurel.platform.Actor;
import app.laurel.points.Ledger;
import app.laurel.rewards.GiveTogether;
import app.laurel.rewards.KeepFamilyGoals;
import app.laurel.rewards.RewardPicture;
import java.util.Collection;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What a family wants together and each child wants to do in a week. */
@Component
class Wishes {

    private final SetWeeklyGoal weeklyGoals;
    private final KeepFamilyGoals familyGoals;
    private final GiveTogether give;
    private final Ledger ledger;

    Wishes(
            SetWeeklyGoal weeklyGoals,
            KeepFamilyGoals familyGoals,
            GiveTogether give,
            Ledger ledger) {
        this.weeklyGoals = weeklyGoals;
        this.familyGoals = familyGoals;
        this.give = give;
        this.ledger = ledger;
    }

    /** A goal for the week for each child, and one for all to which each gave what was at hand. */
    void begin(Actor parent, Collection<Actor> children) {
        var zoo = UUID.randomUUID();
        familyGoals.add(parent, zoo, "A day at the zoo", 200, RewardPicture.TENT);
        for (var child : children) {
            weeklyGoals.set(child, WeeklyGoal.Measure.LESSONS, 5);
            var amount = Math.min(40, ledger.spendable(child.id()) / 3);
            if (amount > 0) {
                give.give(child, zoo, amount, "demo");
            }
        }
    }
}
