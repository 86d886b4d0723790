package app.laurel.insights;

import app.laurel.mastery.DayTotal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * This week from Monday to today, against last week from Monday to the same weekday.
 *
 * @param minutesByDay minutes of each day, Monday first, as many as the week has had so far
 * @param answers questions answered
 * @param minutesBefore minutes of last week up to the same weekday
 * @param answersBefore questions answered last week up to the same weekday
 */
public record WeekSoFar(
        List<Integer> minutesByDay, int answers, int minutesBefore, int answersBefore) {

    static WeekSoFar of(Collection<DayTotal> days, LocalDate today) {
        var monday = Weeks.mondayOf(today);
        var length = today.getDayOfWeek().getValue();
        var minutes =
                IntStream.range(0, length)
                        .map(i -> sum(days, monday.plusDays(i), monday.plusDays(i)).minutes())
                        .boxed()
                        .toList();
        var before = sum(days, monday.minusWeeks(1), today.minusWeeks(1));
        return new WeekSoFar(
                minutes, sum(days, monday, today).answers(), before.minutes(), before.answers());
    }

    /** Minutes of the week so far: the sum of its days. */
    public int minutes() {
        return minutesByDay.stream().mapToInt(Integer::intValue).sum();
    }

    /** Change of the minutes in percent, rounded; empty when there were none last week. */
    public OptionalInt change() {
        return minutesBefore == 0
                ? OptionalInt.empty()
                : OptionalInt.of(Math.round(100f * (minutes() - minutesBefore) / minutesBefore));
    }

    private static Sum sum(Collection<DayTotal> days, LocalDate from, LocalDate to) {
        var within =
                days.stream()
                        .filter(day -> !day.day().isBefore(from) && !day.day().isAfter(to))
                        .toList();
        return new Sum(
                within.stream().mapToInt(DayTotal::minutes).sum(),
                within.stream().mapToInt(DayTotal::answers).sum());
    }

    private record Sum(int minutes, int answers) {}
}
