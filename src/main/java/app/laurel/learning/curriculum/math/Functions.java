package app.laurel.learning.curriculum.math;

import static app.laurel.learning.curriculum.math.Equations.of;
import static app.laurel.learning.curriculum.math.Equations.plus;
import static app.laurel.learning.curriculum.math.Problem.ask;
import static app.laurel.learning.curriculum.math.Say.behind;

import java.util.Map;

/** Polynomials, functions, sequences and first derivatives. */
final class Functions {

    private Functions() {}

    static Map<String, Exercise> all() {
        return Map.of(
                "algebra.expand", Exercise.oneOf(Functions::expandOne, Functions::expandTwo),
                "algebra.quadratics", Exercise.oneOf(Functions::solve, Functions::factor),
                "functions.evaluate", Exercise.oneOf(Functions::linear, Functions::quadratic),
                "functions.compose", Functions::compose,
                "functions.sequences", Exercise.oneOf(Functions::arithmetic, Functions::geometric),
                "calculus.derivative", Exercise.oneOf(Functions::derivative, Functions::steepness));
    }

    private static int signed(Dice dice, int top) {
        return dice.from(1, top) * dice.one(1, -1);
    }

    private static Problem expandOne(Dice dice) {
        int a = dice.from(2, 9);
        int b = dice.from(2, dice.byLevel(5, 9));
        int c = signed(dice, 9);
        return ask("Multiply out: %s(%sx %s)", a, b, plus(c))
                .answer(linear(a * b, a * c))
                .mistakes(
                        linear(a * b, c),
                        linear(a + b, a + c),
                        linear(a * b, -a * c),
                        linear(b, a * c))
                .because(
                        "%s times both: %s × %sx = %sx and %s × %s = %s.",
                        a, a, b, a * b, a, behind(c), a * c);
    }

    private static String linear(int a, int b) {
        return b == 0 ? of(a, "x") : of(a, "x") + " " + plus(b);
    }

    /** x² + bx + c without the parts that are zero. */
    private static String square(int b, int c) {
        var middle = b == 0 ? "" : b == 1 ? " + x" : b == -1 ? " − x" : " " + plus(b) + "x";
        return "x²" + middle + (c == 0 ? "" : " " + plus(c));
    }

    private static Problem expandTwo(Dice dice) {
        int p = signed(dice, dice.byLevel(6, 9));
        int q = signed(dice, dice.byLevel(6, 9));
        return ask("Multiply out: (x %s)(x %s)", plus(p), plus(q))
                .answer(square(p + q, p * q))
                .mistakes(
                        square(0, p * q),
                        square(p * q, p + q),
                        square(p + q, p + q),
                        square(-p - q, p * q),
                        square(p + q, -p * q))
                .because(
                        "x · x = x², then %s and %s together, then %s × %s = %s.",
                        of(p, "x"), of(q, "x"), behind(p), behind(q), p * q);
    }

    private static String roots(int p, int q) {
        return "x = %s or x = %s".formatted(Say.number(Math.min(p, q)), Say.number(Math.max(p, q)));
    }

    private static Problem solve(Dice dice) {
        int p = signed(dice, dice.byLevel(6, 9, 12));
        int q = dice.other(p, 1, 9);
        q = q == -p ? q + 1 : q;
        q = q == p ? q + 1 : q;
        return ask("Solve %s = 0.", square(-p - q, p * q))
                .answer(roots(p, q))
                .mistakes(roots(-p, -q), roots(p, -q), roots(-p, q), roots(p + q, p * q))
                .because(
                        "It is (x %s)(x %s) = 0: the numbers multiply to %s and add to %s. A factor is zero for x = %s or x = %s.",
                        plus(-p), plus(-q), p * q, -p - q, p, q);
    }

    private static String factors(int p, int q) {
        return "(x %s)(x %s)".formatted(plus(Math.max(p, q)), plus(Math.min(p, q)));
    }

    private static Problem factor(Dice dice) {
        int p = signed(dice, dice.byLevel(6, 9, 12));
        int q = signed(dice, dice.byLevel(6, 9, 12));
        q = q == -p ? q + (q > 0 ? 1 : -1) : q;
        return ask("Write %s as a product.", square(p + q, p * q))
                .answer(factors(p, q))
                .mistakes(
                        factors(-p, -q),
                        factors(p, -q),
                        factors(-p, q),
                        factors(p + 1, q - 1 == 0 ? 2 : q - 1),
                        factors(p + q, 1))
                .because(
                        "Find two numbers that add to %s and multiply to %s: %s and %s.",
                        p + q, p * q, p, q);
    }

    private static Problem linear(Dice dice) {
        int a = signed(dice, 9);
        a = Math.abs(a) == 1 ? 2 * a : a;
        int b = signed(dice, 12);
        int x = dice.byLevel(dice.from(0, 8), dice.from(-6, 9));
        return ask("f(x) = %s. What is f(%s)?", linear(a, b), x)
                .answer(a * x + b)
                .mistakes(a + x + b, a * (x + b), a * x - b, -a * x + b)
                .signed()
                .because("Put %s in for x: %s × %s %s = %s.", x, a, behind(x), plus(b), a * x + b);
    }

    private static Problem quadratic(Dice dice) {
        int b = signed(dice, 6);
        int c = signed(dice, 9);
        int x = dice.byLevel(dice.from(2, 6), dice.from(-6, 7));
        x = x == 0 ? 3 : x;
        int value = x * x + b * x + c;
        return ask("f(x) = %s. What is f(%s)?", square(b, c), x)
                .answer(value)
                .mistakes(-x * x + b * x + c, 2 * x + b * x + c, x * x + b + c, x * x - b * x + c)
                .signed()
                .because(
                        "Put %s in for x: %s + %s %s = %s.",
                        x, x * x, behind((long) b * x), plus(c), value);
    }

    private static Problem compose(Dice dice) {
        int a = dice.from(2, 6);
        int b = signed(dice, 9);
        int c = dice.byLevel(1, dice.from(1, 4), dice.from(2, 5));
        int d = signed(dice, 6);
        int x = dice.from(-3, 6);
        int inner = c * x + d;
        return ask("f(x) = %s and g(x) = %s. What is f(g(%s))?", linear(a, b), linear(c, d), x)
                .answer(a * inner + b)
                .mistakes(
                        c * (a * x + b) + d, (a * x + b) * inner, a * x + b + inner, a * inner - b)
                .signed()
                .because(
                        "First g(%s) = %s. Then f(%s) = %s × %s %s = %s.",
                        x, inner, inner, a, behind(inner), plus(b), a * inner + b);
    }

    private static Problem arithmetic(Dice dice) {
        int start = dice.from(dice.byLevel(1, -9), 12);
        int step = dice.byLevel(dice.from(2, 9), signed(dice, 9), signed(dice, 12));
        int n = dice.one(8, 10, 11, 15, 20, 21);
        int right = start + (n - 1) * step;
        return ask(
                        "A sequence starts %s, %s, %s and goes on in equal steps. What is its %s member?",
                        start, start + step, start + 2 * step, Say.place(n))
                .answer(right)
                .mistakes(start + n * step, n * step, right - step, start * n)
                .signed()
                .because(
                        "From the first to the %s there are %s steps: %s + %s × %s = %s.",
                        Say.place(n), n - 1, start, n - 1, behind(step), right);
    }

    private static Problem geometric(Dice dice) {
        int start = dice.from(1, dice.byLevel(5, 9, 12));
        int ratio = dice.one(2, 3, 10, dice.byLevel(2, 4, 5));
        int n = dice.from(5, 6);
        long right = start * Math.round(Math.pow(ratio, n - 1));
        return ask(
                        "A sequence starts %s, %s, %s, each member being %s times the one before. What is its %s member?",
                        start, start * ratio, start * ratio * ratio, ratio, Say.place(n))
                .answer(right)
                .mistakes(right * ratio, right / ratio, start + (n - 1L) * ratio, right + ratio)
                .because(
                        "Multiply %s times: %s × %s = %s.",
                        n - 1, start, Powers.power(ratio, n - 1), right);
    }

    private static Problem derivative(Dice dice) {
        int a = dice.from(2, dice.byLevel(6, 9));
        int n = dice.from(3, dice.byLevel(4, 6));
        int b = dice.from(2, 9);
        int c = signed(dice, 9);
        return ask("f(x) = %s%s + %sx %s. What is f′(x)?", a, Powers.power("x", n), b, plus(c))
                .answer(slope(a * n, n - 1, b))
                .mistakes(
                        slope(a, n - 1, b),
                        slope(a * n, n, b),
                        slope(a * n, n - 1, b) + "x",
                        slope(a * n, n - 1, b + c == 0 ? b + 1 : b + c))
                .because(
                        "%s%s becomes %s × %s%s, %sx becomes %s, and %s vanishes.",
                        a, Powers.power("x", n), n, a, Powers.power("x", n - 1), b, b, c);
    }

    private static String slope(int factor, int exponent, int constant) {
        return factor + Powers.power("x", exponent) + " " + plus(constant);
    }

    private static Problem steepness(Dice dice) {
        int a = dice.from(1, dice.byLevel(3, 6));
        int b = dice.from(2, 9) * dice.one(1, -1);
        int x = signed(dice, dice.byLevel(4, 7));
        return ask("f(x) = %s² %sx. How steep is its graph at x = %s?", of(a, "x"), plus(b), x)
                .answer(2 * a * x + b)
                .mistakes(a * x * x + b * x, 2 * a * x, a * x + b, 2 * a * x - b)
                .signed()
                .because(
                        "f′(x) = %sx %s, so f′(%s) = %s %s = %s.",
                        2 * a, plus(b), x, 2 * a * x, plus(b), 2 * a * x + b);
    }
}
