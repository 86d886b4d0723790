package app.laurel.mastery;

import java.time.LocalDate;
import java.util.Collection;
import java.util.stream.Collectors;

/** Days in a row with at least one answer. */
public final class Streak {

    private Streak() {}

    /**
     * Length of the row that ends today, or yesterday while today may still come; 0 when there is
     * none.
     */
    public static int length(Collection<DayTotal> days, LocalDate today) {
        var active =
                days.stream()
                        .filter(day -> day.answers() > 0)
                        .map(DayTotal::day)
                        .collect(Collectors.toSet());
        var day = active.contains(today) ? today : today.minusDays(1);
        var length = 0;
        while (active.contains(day)) {
            length++;
            day = day.minusDays(1);
        }
        return length;
    }
}
