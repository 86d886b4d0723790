package app.laurel.learning.curriculum.math;

import static app.laurel.learning.curriculum.math.Check.n;
import static app.laurel.learning.curriculum.math.Check.text;
import static app.laurel.learning.curriculum.math.Check.value;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Clocks, units, money and bar graphs. */
final class MeasuringChecks {

    private static final List<String> COUNTS = List.of("no", "one", "two", "three", "four", "five");
    private static final Map<String, Double> SIZES =
            Map.ofEntries(
                    Map.entry("millimetre", 0.001),
                    Map.entry("centimetre", 0.01),
                    Map.entry("metre", 1.0),
                    Map.entry("kilometre", 1000.0),
                    Map.entry("gram", 1.0),
                    Map.entry("kilogram", 1000.0),
                    Map.entry("millilitre", 1.0),
                    Map.entry("litre", 1000.0),
                    Map.entry("second", 1.0),
                    Map.entry("minute", 60.0),
                    Map.entry("hour", 3600.0),
                    Map.entry("day", 86400.0),
                    Map.entry("week", 604800.0));

    private MeasuringChecks() {}

    static List<Check> all() {
        return List.of(
                text(
                        "The short hand points to #\\. The long hand points to 12\\. What time is it\\?",
                        match -> match.group(1) + ":00"),
                text(
                        "The short hand is between # and #\\. The long hand points to #\\. What time is it\\?",
                        match -> "%s:%02d".formatted(match.group(1), 5 * (int) n(match, 3))),
                text(
                        "[\\w ]+ starts at ([\\d:]+) and lasts (?:(\\d+) hours?)? ?(?:(\\d+) minutes)?\\. When does it end\\?",
                        match ->
                                clock(
                                        minutes(match.group(1))
                                                + 60 * whole(match.group(2))
                                                + whole(match.group(3)))),
                value(
                        "How many minutes are there from ([\\d:]+) to ([\\d:]+)\\?",
                        match -> minutes(match.group(2)) - minutes(match.group(1))),
                value(
                        "How many (\\w+)s are # (\\w+)s\\?",
                        match ->
                                n(match, 2)
                                        * SIZES.get(match.group(3))
                                        / SIZES.get(match.group(1))),
                value(
                        "# (\\w+?)s? and # (\\w+?)s?: how many \\4s is that\\?",
                        match ->
                                n(match, 1) * SIZES.get(match.group(2)) / SIZES.get(match.group(4))
                                        + n(match, 3)),
                value(
                        "You have (\\w+) #-cent coins? and (\\w+) #-cent coins\\. How many cents is that\\?",
                        match ->
                                COUNTS.indexOf(match.group(1)) * n(match, 2)
                                        + COUNTS.indexOf(match.group(3)) * n(match, 4)),
                value(
                        "[\\w ]+ costs \\$#\\. You pay with \\$#\\. How much do you get back\\?",
                        match -> n(match, 2) - n(match, 1)),
                value(
                        "[\\w ]+ costs \\$# and [\\w ]+ costs \\$#\\. What do they cost together\\?",
                        match -> n(match, 2) + n(match, 1)),
                Check.option(
                        ".* votes for a \\w+\\. Which gets the most votes\\? Bar graph: (.*)",
                        (match, option) ->
                                votes(match.group(1))
                                        .get(option)
                                        .equals(Collections.max(votes(match.group(1)).values()))),
                value(
                        ".* How many children choose (\\w+)\\? Bar graph: (.*)",
                        match -> votes(match.group(2)).get(match.group(1))),
                value(
                        ".* How many more choose (\\w+) than (\\w+)\\? Bar graph: (.*)",
                        match ->
                                votes(match.group(3)).get(match.group(1))
                                        - votes(match.group(3)).get(match.group(2))),
                value(
                        ".* How many choose (\\w+) or (\\w+)\\? Bar graph: (.*)",
                        match ->
                                votes(match.group(3)).get(match.group(1))
                                        + votes(match.group(3)).get(match.group(2))),
                value(
                        ".* How many children vote in all\\? Bar graph: (.*)",
                        match -> votes(match.group(1)).values().stream().mapToInt(n -> n).sum()));
    }

    private static Map<String, Integer> votes(String told) {
        return Arrays.stream(told.split(", "))
                .map(one -> one.split(" "))
                .collect(Collectors.toMap(one -> one[0], one -> Integer.parseInt(one[1])));
    }

    private static int whole(String number) {
        return number == null ? 0 : Integer.parseInt(number);
    }

    private static int minutes(String time) {
        var parts = time.split(":");
        return Integer.parseInt(parts[0]) * 60 + Integer.parseInt(parts[1]);
    }

    private static String clock(int minutes) {
        int hour = minutes / 60 > 12 ? minutes / 60 - 12 : minutes / 60;
        return "%d:%02d".formatted(hour, minutes % 60);
    }
}
