package app.laurel.learning.curriculum.math;

import static app.laurel.learning.curriculum.math.Problem.ask;

import app.laurel.learning.curriculum.ShapePictures;
import java.util.List;
import java.util.Map;

/** Clocks, time that passes, and units of length, weight and time. */
final class Measuring {

    private Measuring() {}

    static Map<String, Exercise> all() {
        return Map.of(
                "time.clock", Measuring::clock,
                "time.elapsed", Exercise.oneOf(Measuring::end, Measuring::howLong),
                "measurement.units", Exercise.oneOf(Measuring::smaller, Measuring::together));
    }

    private static Problem clock(Dice dice) {
        int hour = dice.from(1, 12);
        int minute = dice.byLevel(dice.one(0, 30), dice.one(15, 45, 0, 30), 5 * dice.from(1, 11));
        int next = hour % 12 + 1;
        int mark = minute == 0 ? 12 : minute / 5;
        var shortHand =
                minute == 0
                        ? "points to %d".formatted(hour)
                        : "is between %d and %d".formatted(hour, next);
        return ask(
                        "The short hand %s. The long hand points to %s. What time is it?",
                        shortHand, mark)
                .answer(time(hour, minute))
                .mistakes(
                        time(mark, hour % 12 * 5),
                        time(minute == 0 ? hour : next, minute == 0 ? 30 : minute),
                        time(hour, mark == minute ? minute + 5 : mark),
                        time(next, minute),
                        time(hour, (minute + 15) % 60),
                        time(hour, (minute + 30) % 60))
                .because(
                        minute == 0
                                ? "The long hand at 12 means: exactly on the hour. The short hand says %s, so it is %s."
                                : "The short hand has passed %s. The long hand at %s means %s × 5 = %s minutes. It is %5$s.",
                        hour,
                        minute == 0 ? time(hour, minute) : mark,
                        mark,
                        minute,
                        time(hour, minute))
                .drawn(ShapePictures.clock(hour, minute));
    }

    private static String time(int hour, int minute) {
        return "%d:%02d".formatted(hour, minute);
    }

    /** The time of day after so many minutes since midnight, on a clock of twelve hours. */
    private static String clock(int minutes) {
        return time((minutes / 60 + 11) % 12 + 1, minutes % 60);
    }

    private static Problem end(Dice dice) {
        int start = dice.from(1, 10) * 60 + 5 * dice.from(4, 11);
        int lasts = dice.byLevel(0, 60 * dice.from(0, 2)) + 5 * dice.from(5, 11);
        int end = start + lasts;
        int sum = start % 60 + lasts % 60;
        int full = 60 - start % 60;
        var what = dice.one("A film", "A game", "A train ride", "The lesson");
        var steps =
                lasts < full
                        ? "%d + %d = %d minutes, which is less than an hour: %s."
                                .formatted(start % 60, lasts, sum, clock(end))
                        : lasts == full
                                ? "It is %d minutes to the full hour: %s."
                                        .formatted(full, clock(end))
                                : "It is %d minutes to %s. %s more make %s."
                                        .formatted(
                                                full,
                                                clock(start + full),
                                                duration(lasts - full),
                                                clock(end));
        return ask(
                        "%s starts at %s and lasts %s. When does it end?",
                        what, clock(start), duration(lasts))
                .answer(clock(end))
                .mistakes(
                        time((start / 60 + lasts / 60 + 11) % 12 + 1, sum),
                        clock(end + 10),
                        clock(end - 10),
                        clock(end + 60),
                        clock(end + 5))
                .because("%s", steps);
    }

    private static String duration(int minutes) {
        var rest = minutes % 60 + " minutes";
        var hours = Say.count(minutes / 60, "hour");
        return minutes < 60 ? rest : minutes % 60 == 0 ? hours : hours + " " + rest;
    }

    private static Problem howLong(Dice dice) {
        int start = dice.from(1, 9) * 60 + 5 * dice.from(6, 11);
        int end = start - start % 60 + 60 * dice.byLevel(1, dice.from(1, 2)) + 5 * dice.from(1, 5);
        int lasts = end - start;
        int asHundreds = end / 60 * 100 + end % 60 - start / 60 * 100 - start % 60;
        return ask("How many minutes are there from %s to %s?", clock(start), clock(end))
                .answer(lasts)
                .mistakes(asHundreds, lasts + 10, lasts - 10, lasts + 60)
                .shown("%s minutes")
                .because(
                        "From %s to %s it is %s minutes. Up to %s another %s: %s + %s = %s.",
                        clock(start),
                        clock(start - start % 60 + 60),
                        60 - start % 60,
                        clock(end),
                        lasts - 60 + start % 60,
                        60 - start % 60,
                        lasts - 60 + start % 60,
                        lasts);
    }

    /** A unit and how many of the next smaller one it holds. */
    private record Measure(String big, String small, int times) {}

    private static final List<Measure> EASY =
            List.of(
                    new Measure("metre", "centimetre", 100),
                    new Measure("centimetre", "millimetre", 10),
                    new Measure("hour", "minute", 60),
                    new Measure("week", "day", 7),
                    new Measure("day", "hour", 24));
    private static final List<Measure> THOUSANDS =
            List.of(
                    new Measure("kilometre", "metre", 1000),
                    new Measure("kilogram", "gram", 1000),
                    new Measure("litre", "millilitre", 1000),
                    new Measure("metre", "centimetre", 100),
                    new Measure("minute", "second", 60));

    private static Problem smaller(Dice dice) {
        var measure = dice.one(dice.byLevel(EASY, THOUSANDS));
        int big = dice.from(2, dice.byLevel(9, 20, 90));
        boolean back = dice.byLevel(false, dice.coin());
        int small = big * measure.times();
        var problem =
                back
                        ? ask("How many %ss are %s %ss?", measure.big(), small, measure.small())
                        : ask("How many %ss are %s %ss?", measure.small(), big, measure.big());
        return (back
                        ? problem.answer(big)
                                .mistakes(big * 10, Math.max(1, big / 10), big + 1, small * 10)
                        : problem.answer(small)
                                .mistakes(
                                        measure.times() % 10 == 0 ? small * 10 : big * 10,
                                        measure.times() % 100 == 0 ? small / 10 : big * 100,
                                        big + measure.times(),
                                        small + measure.times()))
                .because(
                        back
                                ? "One %s has %s %ss. %4$s ÷ %2$s = %5$s."
                                : "One %s has %s %ss. %5$s × %2$s = %4$s.",
                        measure.big(),
                        measure.times(),
                        measure.small(),
                        small,
                        big);
    }

    private static Problem together(Dice dice) {
        var measure = dice.one(dice.byLevel(EASY, THOUSANDS));
        int big = dice.from(1, dice.byLevel(5, 9, 20));
        int rest =
                dice.from(1, Math.min(measure.times() - 1, 9))
                        * (measure.times() > 99 ? measure.times() / 100 * 5 : 1);
        int all = big * measure.times() + rest;
        return ask(
                        "%s and %s: how many %ss is that?",
                        Say.count(big, measure.big()),
                        Say.count(rest, measure.small()),
                        measure.small())
                .answer(all)
                .mistakes(
                        big + rest,
                        big * 10 + rest,
                        Integer.parseInt("" + big + rest),
                        big * measure.times() * 10 + rest,
                        all + measure.times())
                .because(
                        "%s are %s × %s = %s %ss. Then %s more: %s.",
                        Say.count(big, measure.big()),
                        big,
                        measure.times(),
                        big * measure.times(),
                        measure.small(),
                        rest,
                        all);
    }
}
