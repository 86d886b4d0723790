package app.laurel.mastery;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Collection;

/**
 * What a learner wants to do each week, from Monday to Sunday.
 *
 * @param target how much, within the measure's bounds
 */
public record WeeklyGoal(Measure measure, int target) {

    /** What is counted. */
    public enum Measure {
        LESSONS(3, 50),
        MINUTES(15, 600),
        ANSWERS(20, 1000);

        private final int least;
        private final int most;

        Measure(int least, int most) {
            this.least = least;
            this.most = most;
        }

        /** The smallest goal. */
        public int least() {
            return least;
        }

        /** The largest goal. */
        public int most() {
            return most;
        }

        private int of(DayTotal day) {
            return switch (this) {
                case LESSONS -> day.lessons();
                case MINUTES -> day.minutes();
                case ANSWERS -> day.answers();
            };
        }
    }

    /** How much of it was done in the week of the day. */
    public int done(Collection<DayTotal> days, LocalDate today) {
        var monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return days.stream()
                .filter(day -> !day.day().isBefore(monday) && !day.day().isAfter(today))
                .mapToInt(measure::of)
                .sum();
    }
}
