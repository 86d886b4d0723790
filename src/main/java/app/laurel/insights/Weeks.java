package app.laurel.insights;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.stream.IntStream;

/** The weeks of a family's calendar, which begin on Monday. */
final class Weeks {

    private Weeks() {}

    static LocalDate mondayOf(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    /** The Monday on which a period of so many weeks begins that ends with the week of the day. */
    static LocalDate start(LocalDate today, int weeks) {
        return mondayOf(today).minusWeeks(weeks - 1L);
    }

    /** The Mondays of such a period, oldest first. */
    static List<LocalDate> of(LocalDate today, int weeks) {
        var start = start(today, weeks);
        return IntStream.range(0, weeks).mapToObj(start::plusWeeks).toList();
    }
}
