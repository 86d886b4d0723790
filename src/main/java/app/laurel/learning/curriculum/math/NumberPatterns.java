package app.laurel.learning.curriculum.math;

import static app.laurel.learning.curriculum.math.Problem.ask;

import java.util.Map;
import java.util.stream.Stream;

/** Counting in steps, odd and even. */
final class NumberPatterns {

    private NumberPatterns() {}

    static Map<String, Exercise> all() {
        return Map.of(
                "counting.skip",
                NumberPatterns::nextInSteps,
                "numbers.even-odd",
                Exercise.oneOf(NumberPatterns::which, NumberPatterns::partners));
    }

    private static Problem nextInSteps(Dice dice) {
        int step =
                dice.byLevel(dice.one(2, 5, 10), dice.one(2, 3, 5, 10), dice.one(3, 4, 6, 25, 100));
        int start = step * dice.from(0, 6) + dice.byLevel(0, dice.from(0, 3), dice.from(0, 9));
        int a = start;
        int sign = dice.byLevel(1, 1, dice.one(1, -1));
        if (sign < 0) {
            a += 4 * step;
        }
        int by = sign * step;
        int next = a + 4 * by;
        return ask("What comes next? %s, %s, %s, %s, …", a, a + by, a + 2 * by, a + 3 * by)
                .answer(next)
                .mistakes(next - by + sign, next + by, next + sign, next - sign)
                .because(
                        "The numbers go %s in steps of %s. After %s comes %s.",
                        sign > 0 ? "up" : "down", step, a + 3 * by, next);
    }

    private static Problem which(Dice dice) {
        int top = dice.byLevel(9, 15, 49);
        boolean even = dice.coin();
        int wanted = even ? 0 : 1;
        int hit = 2 * dice.from(1, top) + wanted;
        var others = dice.different(3, 0, top).stream().map(n -> 2 * n + 1 - wanted).toList();
        var numbers = dice.shuffled(Stream.concat(Stream.of(hit), others.stream()).toList());
        return ask(
                        "Which number is %s: %s, %s, %s or %s?",
                        even ? "even" : "odd",
                        numbers.get(0),
                        numbers.get(1),
                        numbers.get(2),
                        numbers.get(3))
                .answer(hit)
                .mistakes(others.toArray())
                .because(
                        even
                                ? "Even numbers end in 0, 2, 4, 6 or 8. %s ends in %s."
                                : "Odd numbers end in 1, 3, 5, 7 or 9. %s ends in %s.",
                        hit,
                        hit % 10);
    }

    private static Problem partners(Dice dice) {
        int children = dice.from(3, dice.byLevel(12, 20, 40));
        boolean even = children % 2 == 0;
        return ask("%s children stand in pairs. Does everybody have a partner?", children)
                .answer(even ? "Yes, everybody has one" : "No, one child is left")
                .mistakes(
                        even ? "No, one child is left" : "Yes, everybody has one",
                        "No, two children are left",
                        "No, three children are left")
                .because(
                        even
                                ? "%s is even: it makes %s pairs and nobody is left."
                                : "%s is odd: it makes %s pairs and one child is left.",
                        children,
                        children / 2);
    }
}
