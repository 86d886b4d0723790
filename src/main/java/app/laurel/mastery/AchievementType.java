package app.laurel.mastery;

import app.laurel.people.TrophyPay;
import java.util.function.ToIntFunction;

/**
 * What can be achieved: how far one has to come, and the points that it usually pays once, one of
 * {@link TrophyPay#USUAL}; what it pays in a family, the family says.
 */
public enum AchievementType {
    FIRST_LESSON("🌱", 1, 10, Facts::lessons),
    FIVE_LESSONS("🌿", 5, 20, Facts::lessons),
    TWENTY_FIVE_LESSONS("🌳", 25, 30, Facts::lessons),
    FIFTY_LESSONS("🌲", 50, 40, Facts::lessons),
    HUNDRED_LESSONS("🏞️", 100, 50, Facts::lessons),
    PERFECT_SCORE("💯", 1, 10, Facts::perfectLessons),
    TEN_PERFECT_SCORES("🌟", 10, 40, Facts::perfectLessons),
    FIFTY_RIGHT("🎯", 50, 10, Facts::correct),
    FIVE_HUNDRED_RIGHT("🏹", 500, 40, Facts::correct),
    THOUSAND_RIGHT("🌠", 1000, 50, Facts::correct),
    COMEBACK("🔁", 1, 10, Facts::comebacks),
    TWENTY_FIVE_COMEBACKS("🦸", 25, 30, Facts::comebacks),
    THREE_SUBJECTS("🧭", 3, 10, Facts::subjects),
    SIX_SUBJECTS("🌈", 6, 20, Facts::subjects),
    THREE_DAYS("🔥", 3, 5, Facts::longestStreak),
    SEVEN_DAYS("🚀", 7, 20, Facts::longestStreak),
    FOURTEEN_DAYS("🪁", 14, 30, Facts::longestStreak),
    THIRTY_DAYS("🏆", 30, 50, Facts::longestStreak),
    WEEKLY_GOAL("📅", 1, 10, Facts::weeklyGoals),
    EIGHT_WEEKLY_GOALS("🗓️", 8, 40, Facts::weeklyGoals),
    SIXTY_MINUTES("⏳", 60, 10, Facts::minutes),
    SIX_HUNDRED_MINUTES("⛰️", 600, 40, Facts::minutes),
    TEN_LASTING("🐘", 10, 25, Facts::lastingConcepts),
    FIVE_CONCEPTS("💡", 5, 15, Facts::strongConcepts),
    TEN_CONCEPTS("🔭", 10, 25, Facts::strongConcepts),
    TWENTY_CONCEPTS("🧠", 20, 40, Facts::strongConcepts);

    private final String emoji;
    private final int goal;
    private final int usual;
    private final ToIntFunction<Facts> measure;

    AchievementType(String emoji, int goal, int usual, ToIntFunction<Facts> measure) {
        this.emoji = emoji;
        this.goal = goal;
        this.usual = usual;
        this.measure = measure;
    }

    /** The trophy's picture. */
    public String emoji() {
        return emoji;
    }

    /** How much of what it measures is needed. */
    public int goal() {
        return goal;
    }

    /** What it pays where a family chose nothing else. */
    public int usual() {
        return usual;
    }

    int progress(Facts facts) {
        return Math.min(goal, measure.applyAsInt(facts));
    }

    boolean isReached(Facts facts) {
        return progress(facts) >= goal;
    }

    /**
     * What achievements are measured by.
     *
     * @param comebacks questions answered right after they were answered wrong
     * @param lastingConcepts concepts that reviews say will be remembered for three weeks
     * @param weeklyGoals weeks in which the learner's own goal was met
     */
    record Facts(
            int lessons,
            int perfectLessons,
            int correct,
            int subjects,
            int comebacks,
            int longestStreak,
            int weeklyGoals,
            int lastingConcepts,
            int minutes,
            int strongConcepts) {}
}
