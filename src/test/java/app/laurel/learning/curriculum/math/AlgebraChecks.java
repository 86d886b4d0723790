package app.laurel.learning.curriculum.math;

import static app.laurel.learning.curriculum.math.Check.n;
import static app.laurel.learning.curriculum.math.Check.number;
import static app.laurel.learning.curriculum.math.Check.value;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.DoubleStream;

/**
 * Letters, powers, functions and triangles. Expressions with a letter are compared by putting
 * numbers in for it.
 */
final class AlgebraChecks {

    private static final double[] SAMPLES = {2, 3, 0.5, -1.5, 7};

    private AlgebraChecks() {}

    static List<Check> all() {
        return List.of(
                value(
                        "It is # °C\\. Then it gets # degrees warmer\\..*",
                        match -> n(match, 1) + n(match, 2)),
                value(
                        "It is # °C\\. Then it gets # degrees colder\\..*",
                        match -> n(match, 1) - n(match, 2)),
                value("What is (.*) when x = #\\?", match -> at(match.group(1), n(match, 2))),
                Check.option(
                        "Write as short as possible: (.*)",
                        (match, option) -> same(match.group(1), option)),
                Check.option(
                        "(.*) = (.*)\\. What is x\\?",
                        (match, option) -> holds(match.group(1), match.group(2), number(option))),
                Check.option(
                        "(x [+] y) = # and (x − y) = #\\. What are x and y\\?",
                        (match, option) -> solves(match, option, 0)),
                Check.option(
                        "y = (.*) and (.*) = #\\. What are x and y\\?",
                        (match, option) -> solves(match, option, 1)),
                Check.option(
                        "Write (.*) as a power\\.",
                        (match, option) ->
                                Calculator.same(match.group(1), option)
                                        && option.matches("\\d+[²³⁴⁵⁶⁷⁸⁹]")),
                Check.option(
                        "Between which two whole numbers is √#\\?",
                        (match, option) -> between(Math.sqrt(n(match, 1)), option)),
                Check.option(
                        "Write as one power: (.*)",
                        (match, option) -> same(match.group(1), option)),
                Check.option(
                        "Write # in scientific notation\\.",
                        (match, option) ->
                                Calculator.same(match.group(1), option)
                                        && option.matches("[1-9](\\.\\d+)? × .*")),
                value("Which number is (.* × 10.*)\\?", match -> Calculator.value(match.group(1))),
                value("What is log([₀-₉]+)\\(#\\)\\?", match -> log(match.group(1), n(match, 2))),
                value(
                        "What is log([₀-₉]+)\\(#\\) \\+ log\\1\\(#\\)\\?",
                        match ->
                                log(match.group(1), n(match, 2))
                                        + log(match.group(1), n(match, 3))),
                Check.option(
                        "Multiply out: (.*)",
                        (match, option) -> same(match.group(1), option) && !option.contains("(")),
                Check.option("Solve (.*) = 0\\.", AlgebraChecks::isRoots),
                Check.option(
                        "Write (.*) as a product\\.",
                        (match, option) -> same(match.group(1), option)),
                value(
                        "f\\(x\\) = (.*)\\. What is f\\(#\\)\\?",
                        match -> at(match.group(1), n(match, 2))),
                value(
                        "f\\(x\\) = (.*) and g\\(x\\) = (.*)\\. What is f\\(g\\(#\\)\\)\\?",
                        match -> at(match.group(1), at(match.group(2), n(match, 3)))),
                value(
                        "A sequence starts #, #, # and goes on in equal steps\\. What is its #(?:st|nd|rd|th) member\\?",
                        match -> n(match, 1) + (n(match, 2) - n(match, 1)) * (n(match, 4) - 1)),
                value(
                        "A sequence starts #, #, #, each member being # times the one before\\. What is its #th member\\?",
                        match ->
                                n(match, 1) * Math.pow(n(match, 3) / n(match, 2), n(match, 5) - 1)),
                Check.option(
                        "f\\(x\\) = (.*)\\. What is f′\\(x\\)\\?",
                        (match, option) ->
                                DoubleStream.of(SAMPLES)
                                        .allMatch(
                                                x ->
                                                        near(
                                                                slope(match.group(1), x),
                                                                at(option, x)))),
                Check.option(
                        "f\\(x\\) = (.*)\\. How steep is its graph at x = #\\?",
                        (match, option) ->
                                near(slope(match.group(1), n(match, 2)), number(option))),
                value(
                        "In a right triangle the side opposite α is #, the side next to it #, the longest #\\. What is sin α\\?",
                        match -> n(match, 1) / n(match, 3)),
                value(
                        "In a right triangle the side opposite α is #, the side next to it #, the longest #\\. What is cos α\\?",
                        match -> n(match, 2) / n(match, 3)),
                value(
                        "In a right triangle the side opposite α is #, the side next to it #, the longest #\\. What is tan α\\?",
                        match -> n(match, 1) / n(match, 2)),
                value(
                        "The longest side of a right triangle is # cm and sin α = #\\. How long is the side opposite α\\?",
                        match -> n(match, 1) * n(match, 2)),
                value(
                        "The longest side of a right triangle is # cm and cos α = #\\. How long is the side next to α\\?",
                        match -> n(match, 1) * n(match, 2)),
                value("What is sin #°\\?", match -> Math.sin(Math.toRadians(n(match, 1)))),
                value("What is cos #°\\?", match -> Math.cos(Math.toRadians(n(match, 1)))),
                value("What is tan #°\\?", match -> Math.tan(Math.toRadians(n(match, 1)))),
                Check.option(
                        "Write #° in radians\\.",
                        (match, option) ->
                                near(
                                        Math.toRadians(n(match, 1)),
                                        Calculator.value(
                                                option.replaceFirst("^π", "1π")
                                                        .replace("π", " × " + Math.PI)))));
    }

    /** The value of an expression when its letter is this number. */
    private static double at(String expression, double x) {
        var number =
                "(" + (x < 0 ? "−" : "") + BigDecimal.valueOf(Math.abs(x)).toPlainString() + ")";
        return Calculator.value(
                expression.replaceAll("[a-z]", number).replaceAll("(?<=\\d)\\((?=[\\d−])", "×("));
    }

    private static boolean same(String one, String other) {
        return DoubleStream.of(SAMPLES).allMatch(x -> near(at(one, x), at(other, x)));
    }

    private static boolean near(double one, double other) {
        return Math.abs(one - other) <= 1e-6 * Math.max(1, Math.abs(one));
    }

    private static double slope(String function, double x) {
        return (at(function, x + 1e-5) - at(function, x - 1e-5)) / 2e-5;
    }

    private static boolean holds(String left, String right, double x) {
        return Calculator.close(at(left, x), at(right, x));
    }

    /** Whether the pair in the option fits both equations; the first may be solved for y. */
    private static boolean solves(MatchResult match, String option, int solved) {
        var pair = Pattern.compile("x = (.*), y = (.*)").matcher(option);
        if (!pair.matches()) {
            return false;
        }
        double x = Calculator.value(pair.group(1));
        double y = Calculator.value(pair.group(2));
        return solved == 1
                ? near(at(match.group(1), x), y)
                        && near(at(match.group(2).replace(" + y", ""), x) + y, n(match, 3))
                : near(x + y, n(match, 2)) && near(x - y, n(match, 4));
    }

    private static boolean between(double number, String option) {
        var ends = option.split(" and ");
        return Integer.parseInt(ends[0]) < number && number < Integer.parseInt(ends[1]);
    }

    private static boolean isRoots(MatchResult match, String option) {
        return Pattern.compile(" or ")
                .splitAsStream(option)
                .allMatch(
                        root ->
                                near(
                                        0,
                                        at(
                                                match.group(1),
                                                Calculator.value(root.replace("x = ", "")))));
    }

    private static double log(String base, double number) {
        var digits = new StringBuilder();
        base.chars().forEach(digit -> digits.append((char) (digit - '₀' + '0')));
        double exponent = Math.log(number) / Math.log(Integer.parseInt(digits.toString()));
        return Math.round(exponent * 1e12) / 1e12;
    }
}
