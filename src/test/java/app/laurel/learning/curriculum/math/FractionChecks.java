package app.laurel.learning.curriculum.math;

import static app.laurel.learning.curriculum.math.Check.list;
import static app.laurel.learning.curriculum.math.Check.n;
import static app.laurel.learning.curriculum.math.Check.value;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.stream.IntStream;

/** Fractions, decimals, factors, ratios and percentages. */
final class FractionChecks {

    private FractionChecks() {}

    static List<Check> all() {
        return List.of(
                value(
                        "A (?:circle|bar) has # equal parts\\. (One|\\d+) parts? (?:is|are) coloured\\. What fraction is coloured\\?",
                        match -> some(match) / n(match, 1)),
                value(
                        "A (?:circle|bar) has # equal parts\\. (One|\\d+) parts? (?:is|are) coloured\\. What fraction is not coloured\\?",
                        match -> 1 - some(match) / n(match, 1)),
                value("What is @ of #\\?", match -> n(match, 1) * n(match, 2)),
                value(
                        "@ of # (?:children|balloons|eggs) .*\\?",
                        match -> n(match, 1) * n(match, 2)),
                value("Which fraction is the same as (.*)\\?", match -> n(match, 1)),
                value(
                        "@ = \\?⁄#\\. Which number is missing\\?",
                        match -> n(match, 1) * n(match, 2)),
                Check.option(
                        "Write @ with the denominator #\\.",
                        (match, option) ->
                                Calculator.same(match.group(1), option)
                                        && (option + "⁄" + match.group(2))
                                                .matches(".*⁄(\\d+)(⁄\\1)|[½⅓⅔¼¾].*")),
                Check.option(
                        "Write @ in its simplest form\\.",
                        (match, option) ->
                                Calculator.same(match.group(1), option) && simplest(option)),
                Check.option(
                        "Write @ as a mixed number\\.",
                        (match, option) ->
                                Calculator.same(match.group(1), option) && option.contains(" ")),
                value("Write (\\d+ .*) as one fraction\\.", match -> n(match, 1)),
                value("How many times does @ fit into #\\?", match -> n(match, 2) / n(match, 1)),
                value("Write @ as a decimal\\.", match -> n(match, 1)),
                Check.option(
                        "Which of these is a factor of #: (.*)\\?",
                        (match, option) ->
                                listed(match, option)
                                        && n(match, 1) % Calculator.value(option) == 0),
                Check.option(
                        "Which of these is a multiple of #: (.*)\\?",
                        (match, option) ->
                                listed(match, option)
                                        && Calculator.value(option) % n(match, 1) == 0),
                value(
                        "What is the greatest common factor of # and #\\?",
                        match -> greatest(n(match, 1), n(match, 2))),
                value(
                        "What is the least common multiple of # and #\\?",
                        match -> n(match, 1) * n(match, 2) / greatest(n(match, 1), n(match, 2))),
                Check.option(
                        "Which of these is a prime number: (.*)\\?",
                        (match, option) ->
                                list(match.group(1)).contains(Calculator.value(option))
                                        && prime(Calculator.value(option))),
                Check.option(
                        "Write # as a product of primes\\.",
                        (match, option) ->
                                Calculator.same(match.group(1), option)
                                        && List.of(option.split(" × ")).stream()
                                                .allMatch(
                                                        factor -> prime(Calculator.value(factor)))),
                Check.option(
                        "Write the ratio # : # in its simplest form\\.",
                        (match, option) ->
                                Calculator.close(ratio(option), n(match, 1) / n(match, 2))
                                        && simplest(option.replace(" : ", "⁄"))),
                value(
                        "Two friends share # stickers in the ratio # : #\\. How many are in the bigger share\\?",
                        match -> n(match, 1) * n(match, 3) / (n(match, 2) + n(match, 3))),
                value(
                        "Two friends share # stickers in the ratio # : #\\. How many are in the smaller share\\?",
                        match -> n(match, 1) * n(match, 2) / (n(match, 2) + n(match, 3))),
                value(
                        "# (\\w+) cost \\$#\\. What do # \\2 cost\\?",
                        match -> n(match, 3) / n(match, 1) * n(match, 4)),
                value(
                        "A train travels # km in # hours\\. How many km is that in one hour\\?",
                        match -> n(match, 1) / n(match, 2)),
                value(
                        "A train travels # km in one hour\\. How long does it need for # km\\?",
                        match -> n(match, 2) / n(match, 1)),
                value("What is #% of #\\?", match -> n(match, 1) * n(match, 2) / 100),
                value("What percent of # is #\\?", match -> n(match, 2) / n(match, 1)),
                value(
                        "A \\w+ costs \\$#\\. It gets #% cheaper\\. What does it cost now\\?",
                        match -> n(match, 1) * (100 - n(match, 2)) / 100),
                value(
                        "A \\w+ costs \\$#\\. It gets #% dearer\\. What does it cost now\\?",
                        match -> n(match, 1) * (100 + n(match, 2)) / 100),
                value(
                        "A number (?:rises|falls) from # to #\\. By how many percent is that\\?",
                        match -> Math.abs(n(match, 2) / n(match, 1) - 1)));
    }

    private static double some(MatchResult match) {
        return match.group(2).equals("One") ? 1 : n(match, 2);
    }

    private static boolean listed(MatchResult match, String option) {
        return list(match.group(2)).contains(Calculator.value(option));
    }

    private static boolean simplest(String fraction) {
        return !fraction.contains("⁄")
                || greatest(
                                Double.parseDouble(fraction.split("⁄")[0]),
                                Double.parseDouble(fraction.split("⁄")[1]))
                        == 1;
    }

    private static double ratio(String text) {
        return Double.parseDouble(text.split(" : ")[0]) / Double.parseDouble(text.split(" : ")[1]);
    }

    private static double greatest(double a, double b) {
        return IntStream.iterate((int) Math.min(a, b), n -> n - 1)
                .filter(n -> a % n == 0 && b % n == 0)
                .findFirst()
                .orElseThrow();
    }

    private static boolean prime(double number) {
        return number > 1 && IntStream.range(2, (int) number).noneMatch(n -> number % n == 0);
    }
}
