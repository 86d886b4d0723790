package app.laurel.earning;

/**
 * Why a finished lesson paid what it paid, for the learner.
 *
 * @param known right answers that bring nothing new
 * @param tooFast right answers that came faster than anybody reads
 * @param time which time within a week the unit was finished, 1 or more
 * @param withheld points that the day's limit left out, 0 or more
 */
public record LessonWorth(int known, int tooFast, int time, int withheld) {

    static final LessonWorth WHOLE = new LessonWorth(0, 0, 1, 0);

    static LessonWorth of(PaidLesson lesson) {
        var worth = lesson.worth();
        return new LessonWorth(
                worth.known(), worth.tooFast(), worth.earlier() + 1, lesson.withheld());
    }
}
