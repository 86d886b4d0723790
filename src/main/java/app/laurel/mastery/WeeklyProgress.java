package app.laurel.mastery;

/**
 * How far a learner's own goal for this week is.
 *
 * @param done how much was done since Monday, 0 or more
 */
public record WeeklyProgress(WeeklyGoal goal, int done) {

    /** 0 to 100. */
    public int percent() {
        return Math.min(100, 100 * done / goal.target());
    }

    /** Whether everything was done. */
    public boolean isMet() {
        return done >= goal.target();
    }
}
