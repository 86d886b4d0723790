package app.laurel.learning.curriculum.math;

import static app.laurel.learning.curriculum.math.Problem.ask;

import app.laurel.learning.curriculum.NumberPictures;
import java.util.Collections;
import java.util.Map;

/** Equal groups, the times tables, and the same read backwards. */
final class TimesTables {

    private TimesTables() {}

    static Map<String, Exercise> all() {
        return Map.of(
                "multiplication.groups",
                        Exercise.oneOf(TimesTables::rows, TimesTables::bags, TimesTables::asSum),
                "multiplication.tables",
                        Exercise.oneOf(
                                TimesTables::times, TimesTables::times, TimesTables::missing),
                "division.facts", Exercise.oneOf(TimesTables::shared, TimesTables::quotient));
    }

    private static Problem rows(Dice dice) {
        int rows = dice.from(2, dice.byLevel(5, 6));
        int each = dice.from(2, dice.byLevel(5, 8));
        return product(
                        ask("There are %s rows with %s dots each. How many dots?", rows, each),
                        rows,
                        each)
                .drawn(NumberPictures.rows(rows, each));
    }

    private static Problem bags(Dice dice) {
        int bags = dice.from(2, dice.byLevel(5, 9));
        int each = dice.one(2, 3, 4, 5, 10);
        var thing = dice.one("apples", "buns", "plums", "eggs");
        return product(
                ask("%s bags hold %s %s each. How many %s?", bags, each, thing, thing), bags, each);
    }

    private static Problem product(Problem problem, int groups, int each) {
        return problem.answer(groups * each)
                .mistakes(
                        groups + each,
                        groups * each - each,
                        groups * each + each,
                        groups * each + 1)
                .because(
                        "%s groups of %s: %s = %s.",
                        groups, each, repeated(groups, each), groups * each);
    }

    private static Problem asSum(Dice dice) {
        int groups = dice.from(2, dice.byLevel(4, 6));
        int each = dice.other(groups, 2, 9);
        return ask("Which sum is the same as %s × %s?", groups, each)
                .answer(repeated(groups, each))
                .mistakes(
                        groups + " + " + each,
                        repeated(groups + 1, each),
                        repeated(groups, each + 1),
                        repeated(groups, each - 1))
                .because(
                        "%s × %s means %s times the number %s: %s.",
                        groups, each, groups, each, repeated(groups, each));
    }

    private static String repeated(int groups, int each) {
        return String.join(" + ", Collections.nCopies(groups, String.valueOf(each)));
    }

    private static Problem times(Dice dice) {
        int a = dice.from(2, dice.byLevel(10, 12));
        int b = dice.from(dice.byLevel(2, 3), dice.byLevel(10, 12));
        return ask("%s × %s = ?", a, b)
                .answer(a * b)
                .mistakes(a * b + a, a * b - b, a + b, a * b + 1, a * b - 1)
                .because("%s", steps(a, b));
    }

    private static String steps(int a, int b) {
        if (a > 5) {
            return "Split %d into 5 and %d: 5 × %d = %d and %d × %d = %d. Together %d."
                    .formatted(a, a - 5, b, 5 * b, a - 5, b, (a - 5) * b, a * b);
        }
        return "%d times the number %d: %s = %d.".formatted(a, b, repeated(a, b), a * b);
    }

    private static Problem missing(Dice dice) {
        int a = dice.from(2, dice.byLevel(10, 12));
        int b = dice.from(2, dice.byLevel(10, 12));
        return ask(dice.coin() ? "? × %s = %s" : "%s × ? = %s", b, a * b)
                .answer(a)
                .mistakes(a + 1, a - 1, a + 2, a * b - b)
                .because(
                        "How often does %s fit into %s? %s times, because %s × %s = %s.",
                        b, a * b, a, a, b, a * b);
    }

    private static Problem shared(Dice dice) {
        int children = dice.from(2, dice.byLevel(6, 10));
        int each = dice.from(2, dice.byLevel(9, 12));
        var thing = dice.one("cookies", "grapes", "cards", "nuts");
        return quotient(
                ask(
                        "%s children share %s %s. How many does each get?",
                        children, children * each, thing),
                children * each,
                children);
    }

    private static Problem quotient(Dice dice) {
        int b = dice.from(2, dice.byLevel(10, 12));
        int each = dice.from(2, dice.byLevel(10, 12));
        return quotient(ask("%s ÷ %s = ?", b * each, b), b * each, b);
    }

    private static Problem quotient(Problem problem, int whole, int parts) {
        int each = whole / parts;
        return problem.answer(each)
                .mistakes(each + 1, each - 1, whole - parts, parts, each + 2)
                .because(
                        "Think of the times table: %s × %s = %s, so %s ÷ %s = %s.",
                        each, parts, whole, whole, parts, each);
    }
}
