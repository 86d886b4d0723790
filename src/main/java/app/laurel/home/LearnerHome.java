package app.laurel.home;

import app.laurel.mastery.Suggestion;
import java.util.List;

/**
 * What a learner sees first.
 *
 * @param streak days in a row with something learnt, up to today or yesterday
 * @param spendable points that can be spent
 */
public record LearnerHome(
        String name,
        String avatar,
        String colour,
        int streak,
        int spendable,
        List<Suggestion> today) {

    /** About how long all of today's suggestions take. */
    public int minutes() {
        return today.stream().mapToInt(Suggestion::minutes).sum();
    }
}
