package app.laurel.learning.curriculum.math;

import static app.laurel.learning.curriculum.math.Check.list;
import static app.laurel.learning.curriculum.math.Check.n;
import static app.laurel.learning.curriculum.math.Check.value;
import static app.laurel.learning.curriculum.math.Check.values;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.regex.MatchResult;

/** Counting, comparing, places, and stories with one sum in them. */
final class FirstNumbersChecks {

    private static final List<String> PLACES =
            List.of("one", "ten", "hundred", "thousand", "ten thousand");

    private FirstNumbersChecks() {}

    static List<Check> all() {
        return List.of(
                value("(\\p{So}+) How many \\w+\\?", match -> match.group(1).codePoints().count()),
                value(
                        "The top row is full\\. There are (no other|\\d+ more) dots\\. How many dots\\?",
                        match -> 5 + more(match.group(1))),
                value(
                        "The first frame is full\\. There are (no other|\\d+ more) dots\\. How many dots\\?",
                        match -> 10 + more(match.group(1))),
                value("Which number comes right after #\\?", match -> n(match, 1) + 1),
                value("Which number comes right before #\\?", match -> n(match, 1) - 1),
                value(
                        "Which (?:number|fraction) is the biggest: (.*)\\?",
                        match -> Collections.max(list(match.group(1)))),
                value(
                        "Which (?:number|fraction) is the smallest: (.*)\\?",
                        match -> Collections.min(list(match.group(1)))),
                value("Which number makes ten together with #\\?", match -> 10 - n(match, 1)),
                value(
                        "You have #\\. How many more do you need to have ten\\?",
                        match -> 10 - n(match, 1)),
                value(
                        "\\w+ has # \\w+ and gets # more\\. How many.*\\?",
                        match -> n(match, 1) + n(match, 2)),
                value(
                        "A book has # pages\\. \\w+ has read #\\. How many are left\\?",
                        match -> n(match, 1) - n(match, 2)),
                value("What comes next\\? #, #, #, #, …", match -> 2 * n(match, 4) - n(match, 3)),
                Check.option(
                        "Which number is (even|odd): (.*)\\?",
                        (match, option) ->
                                list(match.group(2)).contains(Calculator.value(option))
                                        && (Calculator.value(option) % 2 == 0)
                                                == match.group(1).equals("even")),
                Check.option(
                        "# children stand in pairs\\. Does everybody have a partner\\?",
                        (match, option) ->
                                n(match, 1) % 2 == 0
                                        ? option.startsWith("Yes")
                                        : option.equals("No, one child is left")),
                value("How many tens are in (\\d)(\\d)\\?", match -> n(match, 1)),
                value(
                        "Which number is # tens and # ones\\?",
                        match -> n(match, 1) * 10 + n(match, 2)),
                value(
                        "Look at (\\d)(\\d)\\. How much is the \\1 worth\\?",
                        match -> n(match, 1) * 10),
                value(
                        "What is the (\\d) worth in ([\\d,.]+)\\?",
                        match ->
                                Calculator.value(
                                        match.group(2)
                                                .replace(",", "")
                                                .replaceAll("[^" + match.group(1) + ".]", "0")
                                                .replaceFirst("^00+", "0"))),
                value("Which number is # more than #\\?", match -> n(match, 2) + n(match, 1)),
                value("Which number is # less than #\\?", match -> n(match, 2) - n(match, 1)),
                value(
                        "Round # to the nearest (.*)\\.",
                        match -> {
                            double unit = Math.pow(10, PLACES.indexOf(match.group(2)));
                            return Math.floor(n(match, 1) / unit + 0.5) * unit;
                        }),
                value(
                        "There are # rows with # dots each\\. How many dots\\?",
                        FirstNumbersChecks::product),
                value(
                        "# bags hold # (\\w+) each\\. How many \\3\\?",
                        match -> n(match, 1) * n(match, 2)),
                value(
                        "# children share # \\w+\\. How many does each get\\?",
                        match -> n(match, 2) / n(match, 1)),
                Check.option(
                        "Which sum is the same as # × #\\?",
                        (match, option) ->
                                Calculator.close(
                                        n(match, 1) * n(match, 2), Calculator.value(option))),
                Check.text(
                        "Divide with a remainder: # ÷ #",
                        match ->
                                (int) (n(match, 1) / n(match, 2))
                                        + " remainder "
                                        + (int) (n(match, 1) % n(match, 2))),
                value(
                        "A box holds # cakes\\. How many boxes do you need for # cakes\\?",
                        match -> Math.ceil(n(match, 2) / n(match, 1))));
    }

    private static int more(String dots) {
        return dots.startsWith("no") ? 0 : Integer.parseInt(dots.split(" ")[0]);
    }

    static double product(MatchResult match) {
        return Arrays.stream(values(match)).reduce(1, (a, b) -> a * b);
    }
}
