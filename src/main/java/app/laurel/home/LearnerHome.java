package app.laurel.home;

import app.laurel.mastery.Suggestion;
import app.laurel.rewards.Goal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a learner sees first.
 *
 * @param streak days in a row with something learnt, up to today or yesterday
 * @param spendable points that can be spent
 * @param goal the goal that is nearest, or null when nothing is saved for
 */
public record LearnerHome(
        String name,
        String avatar,
        String colour,
        int streak,
        int spendable,
        List<Suggestion> today,
        @Nullable Goal goal) {

    /** About how long all of today's suggestions take. */
    public int minutes() {
        return today.stream().mapToInt(Suggestion::minutes).sum();
    }
}
