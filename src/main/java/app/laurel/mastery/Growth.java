package app.laurel.mastery;

import java.util.List;

/**
 * How far a learner has grown by all points ever earned: spending and saving do not count. From one
 * level to the next it takes 25 points more than before: 25, 50, 75, and so on.
 *
 * @param level 1 or more
 * @param earned points ever earned, 0 or more
 * @param from points at which the level begins
 * @param next points at which the next one begins
 */
public record Growth(int level, long earned, long from, long next) {

    /** Levels with a name of their own; later ones share the last name. */
    public static final int NAMED = 12;

    private static final int STEP = 25;

    private static final List<String> EMOJI =
            List.of("🌰", "🌱", "🌿", "🍀", "🌼", "🪴", "🌳", "🎋", "🍁", "🌴", "🌲", "🏞️");

    /** The level for so many points; less than 0 counts as 0. */
    public static Growth of(long points) {
        var earned = Math.max(0, points);
        var level = 1;
        while (begins(level + 1) <= earned) {
            level++;
        }
        return new Growth(level, earned, begins(level), begins(level + 1));
    }

    /** Level 2 begins at 25, 3 at 75, 4 at 150. */
    private static long begins(int level) {
        return (long) STEP * level * (level - 1) / 2;
    }

    /** Which of the names it has, 1 to {@link #NAMED}. */
    public int name() {
        return Math.min(level, NAMED);
    }

    /** The picture of its name. */
    public String emoji() {
        return EMOJI.get(name() - 1);
    }

    /** Points to the next level, 1 or more. */
    public long missing() {
        return next - earned;
    }

    /** How far it is to the next level, 0 to 99. */
    public int percent() {
        return (int) (100 * (earned - from) / (next - from));
    }
}
