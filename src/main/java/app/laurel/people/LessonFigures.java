package app.laurel.people;

import org.jspecify.annotations.Nullable;

/**
 * What lessons pay by a family's figures.
 *
 * @param perCorrect points for a right answer, 0 to {@link #MOST}
 * @param perLesson points for a finished lesson, 0 to {@link #MOST}
 * @param perDay points that lessons pay a learner in a day at most, trophies aside; null means
 *     there is no limit
 * @param stakeWon points for a right answer with double or loss, 0 to {@link #MOST_WON}
 * @param stakeLost points that a wrong one takes, 0 to {@link #MOST}
 */
public record LessonFigures(
        int perCorrect, int perLesson, @Nullable Integer perDay, int stakeWon, int stakeLost) {

    /** Points for a right answer, a finished lesson or a lost stake, at most. */
    public static final int MOST = 100;

    /** Points for a stake that is won, at most. */
    public static final int MOST_WON = 2 * MOST;

    /** What lessons pay where a family chose nothing else. */
    public static final LessonFigures USUAL = new LessonFigures(1, 2, 200, 2, 1);

    /** What a stake pays that is won, unless somebody says otherwise. */
    public static int doubled(int perCorrect) {
        return 2 * perCorrect;
    }
}
