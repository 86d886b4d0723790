package app.laurel.home;

import app.laurel.mastery.Growth;
import app.laurel.mastery.Suggestion;
import app.laurel.mastery.WeeklyProgress;
import app.laurel.rewards.Goal;
import app.laurel.rewards.WishNews;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a learner sees first.
 *
 * @param streak days in a row with something learnt, up to today or yesterday
 * @param spendable points that can be spent
 * @param full whether lessons pay nothing more today
 * @param growth the level by all points ever earned
 * @param week how far the learner's own goal for the week is, or null without one
 * @param tasks what the parents gave to do, the most urgent first
 * @param today what else could be done
 * @param goal the goal that is nearest, or null when nothing is saved for
 * @param wishes requests for rewards that wait, and those answered lately
 */
public record LearnerHome(
        String name,
        String avatar,
        String colour,
        int streak,
        int spendable,
        boolean full,
        Growth growth,
        @Nullable WeeklyProgress week,
        List<HomeTask> tasks,
        List<Suggestion> today,
        @Nullable Goal goal,
        List<WishNews> wishes) {

    /** How many things there are to do. */
    public int things() {
        return tasks.size() + today.size();
    }

    /** About how long all of them take. */
    public int minutes() {
        return tasks.stream().mapToInt(HomeTask::minutes).sum()
                + today.stream().mapToInt(Suggestion::minutes).sum();
    }
}
