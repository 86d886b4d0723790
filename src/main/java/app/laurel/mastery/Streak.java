package app.laurel.mastery;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Days in a row with at least one answer, in the family's time zone. Two kinds of days without
 * answers are stepped over and not counted: one rest day in each week from Monday to Sunday,
 * whichever it turns out to be, and days that a parent marked as sick days. The second day without
 * answers in a week ends the row, which goes on from the day after the first of the two. {@link
 * Standings} and {@link Achievements} say the same in SQL.
 */
public final class Streak {

    private Streak() {}

    /**
     * Days with answers in the row that reaches today, or yesterday while today may still come; 0
     * when there is none.
     */
    public static int length(
            Collection<DayTotal> days, Collection<LocalDate> sick, LocalDate today) {
        var active =
                days.stream()
                        .filter(day -> day.answers() > 0)
                        .map(DayTotal::day)
                        .filter(day -> !day.isAfter(today))
                        .collect(Collectors.toSet());
        if (active.isEmpty()) {
            return 0;
        }
        var first = active.stream().min(LocalDate::compareTo).orElseThrow();
        Set<LocalDate> rested = new HashSet<>();
        var length = active.contains(today) ? 1 : 0;
        for (var day = today.minusDays(1); !day.isBefore(first); day = day.minusDays(1)) {
            if (active.contains(day)) {
                length++;
            } else if (!sick.contains(day) && !rested.add(mondayOf(day))) {
                return length;
            }
        }
        return length;
    }

    private static LocalDate mondayOf(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
