package app.laurel.learning.curriculum.math;

import static app.laurel.learning.curriculum.math.Check.list;
import static app.laurel.learning.curriculum.math.Check.n;
import static app.laurel.learning.curriculum.math.Check.value;

import java.util.Collections;
import java.util.List;

/** Statistics, probability and counting. */
final class ChanceChecks {

    private ChanceChecks() {}

    static List<Check> all() {
        return List.of(
                value(
                        "What is the mean of (.*)\\?",
                        match ->
                                list(match.group(1)).stream()
                                        .mapToDouble(n -> n)
                                        .average()
                                        .orElseThrow()),
                value(
                        "What is the median of (.*)\\?",
                        match ->
                                list(match.group(1)).stream()
                                        .sorted()
                                        .toList()
                                        .get(list(match.group(1)).size() / 2)),
                value(
                        "What is the range of (.*)\\?",
                        match ->
                                Collections.max(list(match.group(1)))
                                        - Collections.min(list(match.group(1)))),
                value(
                        "A bag holds # red and # blue balls\\..* How likely is red\\?",
                        match -> n(match, 1) / (n(match, 1) + n(match, 2))),
                value(
                        "A bag holds # red, # blue and # green balls\\. You draw one\\. How likely is it not red\\?",
                        match -> 1 - n(match, 1) / (n(match, 1) + n(match, 2) + n(match, 3))),
                value(
                        "A die shows 1 to #\\. How likely is a number greater than #\\?",
                        match -> 1 - n(match, 2) / n(match, 1)),
                value(
                        "A die shows 1 to #\\. How likely is a number of at most #\\?",
                        match -> n(match, 2) / n(match, 1)),
                value(
                        "# of # balls in a bag are red\\. You draw two and put the first one back\\. How likely are two red ones\\?",
                        match -> Math.pow(n(match, 1) / n(match, 2), 2)),
                value(
                        "# of # balls in a bag are red\\. You draw two and keep the first one\\. How likely are two red ones\\?",
                        match -> n(match, 1) / n(match, 2) * (n(match, 1) - 1) / (n(match, 2) - 1)),
                value(
                        "You toss a coin # times\\. How likely is heads every time\\?",
                        match -> Math.pow(0.5, n(match, 1))),
                value(
                        "You toss a coin # times\\. How likely is at least one head\\?",
                        match -> 1 - Math.pow(0.5, n(match, 1))),
                value("In how many orders can you put # .*\\?", match -> orders((int) n(match, 1))),
                value(
                        "# people are in a club\\. In how many ways can # of them be chosen as a team\\?",
                        match -> teams((int) n(match, 1), (int) n(match, 2))),
                value(
                        "A menu has # soups, # mains and # desserts\\. How many different meals of three are there\\?",
                        FirstNumbersChecks::product));
    }

    private static double orders(int n) {
        double ways = 1;
        for (int i = 2; i <= n; i++) {
            ways *= i;
        }
        return ways;
    }

    private static int teams(int people, int size) {
        return size == 0 || size == people
                ? 1
                : teams(people - 1, size - 1) + teams(people - 1, size);
    }
}
