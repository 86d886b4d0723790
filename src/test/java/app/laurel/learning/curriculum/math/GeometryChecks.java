package app.laurel.learning.curriculum.math;

import static app.laurel.learning.curriculum.math.Check.n;
import static app.laurel.learning.curriculum.math.Check.text;
import static app.laurel.learning.curriculum.math.Check.value;

import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;

/** Shapes, lengths, angles and points. */
final class GeometryChecks {

    private static final String POINT = "\\(#, #\\)";
    private static final Map<String, Integer> CORNERS =
            Map.of(
                    "circle",
                    0,
                    "triangle",
                    3,
                    "square",
                    4,
                    "rectangle",
                    4,
                    "pentagon",
                    5,
                    "hexagon",
                    6,
                    "octagon",
                    8);
    private static final Map<String, String> TOLD =
            Map.of(
                    "three",
                    "triangle",
                    "all as long",
                    "square",
                    "two long",
                    "rectangle",
                    "round",
                    "circle",
                    "five",
                    "pentagon",
                    "six",
                    "hexagon",
                    "eight",
                    "octagon",
                    "equally far",
                    "circle");
    private static final Map<String, List<String>> THINGS =
            Map.of(
                    "circle", List.of("coin", "plate", "wheel", "button", "clock face"),
                    "rectangle", List.of("door", "book page", "bank note", "ruler", "phone screen"),
                    "triangle",
                            List.of("slice of pizza", "sail of a small boat", "roof from the side"),
                    "sphere", List.of("ball", "orange", "marble", "globe"),
                    "cube", List.of("dice", "sugar cube", "box with six equal sides"),
                    "cylinder", List.of("can", "drum", "candle", "roll of paper"),
                    "cone", List.of("party hat", "ice-cream cone", "traffic cone"));

    private GeometryChecks() {}

    static List<Check> all() {
        return List.of(
                Check.option(
                        "(.*) What is this shape called\\?",
                        (match, option) ->
                                TOLD.entrySet().stream()
                                        .anyMatch(
                                                told ->
                                                        match.group(1).contains(told.getKey())
                                                                && option.equals(told.getValue()))),
                value(
                        "How many (?:corners|straight sides) does a (\\w+) have\\?",
                        match -> CORNERS.get(match.group(1))),
                Check.option(
                        "Which shape does an? (.*) have\\?",
                        (match, option) ->
                                THINGS.getOrDefault(option, List.of()).contains(match.group(1))),
                value(
                        "A rectangle is # cm long and # cm wide\\. How long is the way around it\\?",
                        match -> 2 * (n(match, 1) + n(match, 2))),
                value(
                        "A square has a perimeter of # cm\\. How long is one side\\?",
                        match -> n(match, 1) / 4),
                value(
                        "A rectangle is # cm wide\\. Its perimeter is # cm\\. How long is it\\?",
                        match -> n(match, 2) / 2 - n(match, 1)),
                value(
                        "A rectangle is # cm long and # cm wide\\. What is its area\\?",
                        match -> n(match, 1) * n(match, 2)),
                value(
                        "A rectangle has an area of # cm²\\. It is # cm wide\\. How long is it\\?",
                        match -> n(match, 1) / n(match, 2)),
                value(
                        "A triangle is # cm wide and # cm high\\. What is its area\\?",
                        match -> n(match, 1) * n(match, 2) / 2),
                value(
                        "A box is # cm long, # cm wide and # cm high\\. What is its volume\\?",
                        FirstNumbersChecks::product),
                value(
                        "A tank is # dm long and # dm wide\\. It holds # dm³ of water\\. How high is the water\\?",
                        match -> n(match, 3) / n(match, 1) / n(match, 2)),
                value(
                        "A circle has a radius of # cm\\. How long is its edge\\? \\(Take π as #\\.\\)",
                        match -> 2 * n(match, 1) * n(match, 2)),
                value(
                        "A circle has a radius of # cm\\. What is its area\\? \\(Take π as #\\.\\)",
                        match -> n(match, 1) * n(match, 1) * n(match, 2)),
                value(
                        "A circle measures # cm straight across its middle\\. What is its radius\\?",
                        match -> n(match, 1) / 2),
                text(
                        "An angle measures #°\\. What kind of angle is it\\?",
                        match -> kind(n(match, 1))),
                value(
                        "Two angles together make a right angle\\. One measures #°\\. How big is the other\\?",
                        match -> 90 - n(match, 1)),
                value(
                        "Two angles together make a straight line\\. One measures #°\\. How big is the other\\?",
                        match -> 180 - n(match, 1)),
                value(
                        "Two angles together make a full turn\\. One measures #°\\. How big is the other\\?",
                        match -> 360 - n(match, 1)),
                value(
                        "Two angles of a triangle measure #° and #°\\. How big is the third\\?",
                        match -> 180 - n(match, 1) - n(match, 2)),
                value(
                        "A triangle has two equal sides\\. The angle between them measures #°\\. How big is each of the other two\\?",
                        match -> (180 - n(match, 1)) / 2),
                value(
                        "A triangle has two equal angles of #°\\. How big is the third angle\\?",
                        match -> 180 - 2 * n(match, 1)),
                value(
                        "In a right triangle the two short sides measure # cm and # cm\\. How long is the longest side\\?",
                        match -> Math.hypot(n(match, 1), n(match, 2))),
                value(
                        "In a right triangle the longest side measures # cm and one short side # cm\\. How long is the other\\?",
                        GeometryChecks::leg),
                value(
                        "A ladder is # dm long\\. Its foot stands # dm from the wall\\. How high does it reach\\?",
                        GeometryChecks::leg),
                Check.option(
                        "Start at "
                                + POINT
                                + "\\. Go # (right|left) and # (up|down)\\. Where are you\\?",
                        GeometryChecks::arrived),
                Check.option(
                        "What does the # in the point " + POINT + " tell\\?",
                        (match, option) ->
                                option.equals(
                                        match.group(1)
                                                + (match.group(1).equals(match.group(2))
                                                        ? " steps right"
                                                        : " steps up"))),
                Check.option(
                        "The point "
                                + POINT
                                + " is mirrored at the (x|y) axis\\. Where is it then\\?",
                        (match, option) -> {
                            boolean x = match.group(3).equals("x");
                            return isPoint(
                                    option,
                                    x ? n(match, 1) : -n(match, 1),
                                    x ? -n(match, 2) : n(match, 2));
                        }),
                value(
                        "A line goes through "
                                + POINT
                                + " and "
                                + POINT
                                + "\\. What is its slope\\?",
                        match -> (n(match, 4) - n(match, 2)) / (n(match, 3) - n(match, 1))),
                value("What is the slope of the line y = #x ([+−] \\d+)\\?", match -> n(match, 1)),
                value(
                        "What is the y-intercept of the line y = #x ([+−]) #\\?",
                        match -> Calculator.value("0 " + match.group(2) + " " + match.group(3))));
    }

    private static String kind(double degrees) {
        return degrees < 90
                ? "acute"
                : degrees == 90 ? "right" : degrees < 180 ? "obtuse" : "straight";
    }

    private static double leg(MatchResult match) {
        return Math.sqrt(n(match, 1) * n(match, 1) - n(match, 2) * n(match, 2));
    }

    private static boolean arrived(MatchResult match, String option) {
        double x = n(match, 1) + n(match, 3) * (match.group(4).equals("right") ? 1 : -1);
        double y = n(match, 2) + n(match, 5) * (match.group(6).equals("up") ? 1 : -1);
        return isPoint(option, x, y);
    }

    private static boolean isPoint(String option, double x, double y) {
        var parts = option.replaceAll("[()]", "").split(", ");
        return Calculator.value(parts[0]) == x && Calculator.value(parts[1]) == y;
    }
}
