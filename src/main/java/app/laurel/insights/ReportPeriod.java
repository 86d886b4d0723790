package app.laurel.insights;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** How long a time a report is about; whole weeks, as scores are kept by week. */
public enum ReportPeriod {
    WEEK(1, 519),
    MONTH(4, 129),
    YEAR(52, 9);

    private final int weeks;
    private final int mostBack;

    ReportPeriod(int weeks, int mostBack) {
        this.weeks = weeks;
        this.mostBack = mostBack;
    }

    /** Some days of a report that are drawn as one bar, both ends included. */
    public record Step(LocalDate from, LocalDate to) {

        boolean holds(LocalDate day) {
            return !day.isBefore(from) && !day.isAfter(to);
        }
    }

    /** By how many periods one can go back, about ten years. */
    public int mostBack() {
        return mostBack;
    }

    /** The first day, a Monday; {@code back} periods before the current one. */
    LocalDate from(LocalDate today, int back) {
        return Weeks.start(today, weeks).minusWeeks((long) weeks * back);
    }

    /** The last day, today at the latest. */
    LocalDate to(LocalDate today, int back) {
        var last = from(today, back).plusWeeks(weeks).minusDays(1);
        return last.isAfter(today) ? today : last;
    }

    /** The days of a week, the weeks of a month, the calendar's months of a year. */
    List<Step> steps(LocalDate from, LocalDate to) {
        var steps = new ArrayList<Step>();
        for (var start = from; !start.isAfter(to); start = next(start)) {
            var end = next(start).minusDays(1);
            steps.add(new Step(start, end.isAfter(to) ? to : end));
        }
        return List.copyOf(steps);
    }

    private LocalDate next(LocalDate start) {
        return switch (this) {
            case WEEK -> start.plusDays(1);
            case MONTH -> start.plusWeeks(1);
            case YEAR -> start.withDayOfMonth(1).plusMonths(1);
        };
    }
}
