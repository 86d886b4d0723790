package app.laurel.home;

import app.laurel.earning.LessonWorth;
import app.laurel.learning.LessonResult;
import app.laurel.mastery.Trophy;
import app.laurel.points.Entry;
import java.util.List;

/**
 * A finished lesson, looked back on.
 *
 * @param lines what it paid, line by line
 * @param worth why it paid no more
 * @param trophies what was achieved with it
 * @param repeatable whether a lesson of the same unit can be started
 */
public record LessonReview(
        LessonResult result,
        List<Entry> lines,
        LessonWorth worth,
        List<Trophy> trophies,
        boolean repeatable) {

    /** What the lesson paid in all, without achievements; 0 or more. */
    public int points() {
        return lines.stream().mapToInt(Entry::amount).sum();
    }
}
