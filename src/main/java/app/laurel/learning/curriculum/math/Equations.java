package app.laurel.learning.curriculum.math;

import static app.laurel.learning.curriculum.math.Problem.ask;

import java.util.Map;

/** Letters for numbers, and finding the number behind a letter. */
final class Equations {

    private Equations() {}

    static Map<String, Exercise> all() {
        return Map.of(
                "algebra.expressions", Exercise.oneOf(Equations::putIn, Equations::collect),
                "algebra.one-step",
                        Exercise.oneOf(Equations::plus, Equations::times, Equations::divided),
                "algebra.two-step",
                        dice ->
                                dice.byLevel(0, dice.from(0, 1), dice.from(0, 2)) == 2
                                        ? bothSides(dice)
                                        : twoStep(dice),
                "algebra.systems",
                        Exercise.oneOf(Equations::sumAndDifference, Equations::substitution));
    }

    /** "+ 4" or "− 4". */
    static String plus(long number) {
        return (number < 0 ? "− " : "+ ") + Say.number(Math.abs(number));
    }

    /** "3x", "x" or "−x". */
    static String of(long factor, String letter) {
        return factor == 1 ? letter : factor == -1 ? "−" + letter : Say.number(factor) + letter;
    }

    private static Problem putIn(Dice dice) {
        int a = dice.from(2, 9);
        int b = dice.from(1, 12) * dice.byLevel(1, dice.one(1, -1));
        int x = dice.from(2, dice.byLevel(9, 12));
        return ask("What is %sx %s when x = %s?", a, plus(b), x)
                .answer(a * x + b)
                .mistakes(a + x + b, Integer.parseInt("" + a + x) + b, a * (x + b), a * x - b)
                .signed()
                .because(
                        "%sx means %s × x: %s × %s = %s. Then %s %s = %s.",
                        a, a, a, x, a * x, a * x, plus(b), a * x + b);
    }

    private static Problem collect(Dice dice) {
        var letter = dice.one("x", "a", "n", "y");
        int a = dice.from(3, 12);
        int b = dice.from(2, 9);
        int c = dice.from(1, Math.min(a + b - 2, 9));
        int all = a + b - c;
        return ask(
                        "Write as short as possible: %s%s + %s%s − %s",
                        a, letter, b, letter, of(c, letter))
                .answer(of(all, letter))
                .mistakes(
                        of(a + b + c, letter),
                        String.valueOf(all),
                        of(all + 1, letter),
                        of(a + b, letter),
                        all + letter + "²")
                .because("Count the %s: %s + %s − %s = %s.", letter, a, b, c, all);
    }

    private static Problem plus(Dice dice) {
        int x = dice.from(2, dice.byLevel(20, 60));
        int b = dice.from(2, dice.byLevel(15, 60));
        boolean add = dice.coin();
        int c = add ? x + b : x - b;
        return ask("x %s %s = %s. What is x?", add ? "+" : "−", b, c)
                .answer(x)
                .mistakes(add ? c + b : c - b, c, x + 1, x - 1)
                .signed()
                .because(
                        "Do the opposite on both sides: x = %s %s %s = %s.",
                        c, add ? "−" : "+", b, x);
    }

    private static Problem times(Dice dice) {
        int x = dice.from(2, dice.byLevel(10, 15));
        int a = dice.from(2, dice.byLevel(9, 12));
        return ask("%sx = %s. What is x?", a, a * x)
                .answer(x)
                .mistakes(a * x - a, a * a * x, x + 1, x - 1)
                .because("Divide both sides by %s: x = %s ÷ %s = %s.", a, a * x, a, x);
    }

    private static Problem divided(Dice dice) {
        int a = dice.from(2, 9);
        int quotient = dice.from(2, dice.byLevel(9, 15));
        return ask("x ÷ %s = %s. What is x?", a, quotient)
                .answer(a * quotient)
                .mistakes(quotient - a, quotient + a, a * quotient + a, a * quotient - 1)
                .because(
                        "Multiply both sides by %s: x = %s × %s = %s.",
                        a, quotient, a, a * quotient);
    }

    private static int solution(Dice dice) {
        return dice.byLevel(dice.from(2, 10), dice.from(-5, 12), dice.from(-10, 15));
    }

    private static Problem twoStep(Dice dice) {
        int x = solution(dice);
        int a = dice.from(2, 9);
        int b = dice.from(1, 15) * dice.one(1, -1);
        int c = a * x + b;
        return ask("%sx %s = %s. What is x?", a, plus(b), c)
                .answer(x)
                .mistakes(c + b - a == x ? x + 3 : (c + b) / a, c - b - a, c - b, x + 1)
                .signed()
                .because(
                        "First %s on both sides: %sx = %s. Then divide by %s: x = %s.",
                        plus(-b), a, c - b, a, x);
    }

    private static Problem bothSides(Dice dice) {
        int x = solution(dice);
        int a = dice.from(4, 9);
        int c = dice.from(2, a - 1);
        int b = dice.from(1, 12) * dice.one(1, -1);
        int d = a * x + b - c * x;
        if (d == 0) {
            b++;
            d++;
        }
        return ask("%sx %s = %sx %s. What is x?", a, plus(b), c, plus(d))
                .answer(x)
                .mistakes((d - b) / (a + c), d - b, -x, x + 1)
                .signed()
                .because(
                        "Take away %sx: %s %s = %s. Then %s: %s = %s. So x = %s.",
                        c, of(a - c, "x"), plus(b), d, plus(-b), of(a - c, "x"), d - b, x);
    }

    private static String pair(int x, int y) {
        return "x = %s, y = %s".formatted(Say.number(x), Say.number(y));
    }

    private static Problem sumAndDifference(Dice dice) {
        int x = dice.from(dice.byLevel(2, -5), 12);
        int y = dice.other(x, dice.byLevel(1, -6), 9);
        return ask("x + y = %s and x − y = %s. What are x and y?", x + y, x - y)
                .answer(pair(x, y))
                .mistakes(
                        pair(y, x),
                        pair(2 * x, -x + y), // not halved: fits the first equation only
                        pair(x, -y),
                        pair(x + y, x - y),
                        pair(x + 1, y - 1))
                .because(
                        "Add both equations: 2x = %s, so x = %s. Then y = %s − %s = %s.",
                        2 * x, x, x + y, Say.behind(x), y);
    }

    private static Problem substitution(Dice dice) {
        int a = dice.from(2, dice.byLevel(4, 6));
        int x = dice.from(dice.byLevel(1, -4), 8);
        int b = dice.from(1, 9) * dice.one(1, -1);
        int y = a * x + b;
        int c = dice.from(1, 3);
        return ask(
                        "y = %sx %s and %s + y = %s. What are x and y?",
                        a, plus(b), of(c, "x"), c * x + y)
                .answer(pair(x, y))
                .mistakes(
                        pair(x, a * x - b), // the wrong sign
                        pair(x, a * x), // the number behind forgotten
                        pair(x, c * x + y), // the sum taken for y
                        pair(y, x),
                        pair(x + 1, y + a))
                .because(
                        "Put the first into the second: %s %s = %s, so x = %s and y = %s.",
                        of(a + c, "x"), plus(b), c * x + y, x, y);
    }
}
