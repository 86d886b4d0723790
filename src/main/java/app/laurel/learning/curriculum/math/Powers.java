package app.laurel.learning.curriculum.math;

import static app.laurel.learning.curriculum.math.Problem.ask;

import java.util.Collections;
import java.util.Map;

/** Powers, roots and the rules for exponents. */
final class Powers {

    private Powers() {}

    static Map<String, Exercise> all() {
        return Map.of(
                "powers.basics", Exercise.oneOf(Powers::value, Powers::value, Powers::written),
                "powers.roots", Exercise.oneOf(Powers::root, Powers::between),
                "powers.rules",
                        Exercise.oneOf(
                                Powers::product,
                                Powers::quotient,
                                Powers::powerOfPower,
                                Powers::negative));
    }

    /** A base with its exponent in small raised digits. */
    static String power(Object base, int exponent) {
        var raised = new StringBuilder();
        for (char digit : String.valueOf(exponent).toCharArray()) {
            raised.append(digit == '-' ? '⁻' : "⁰¹²³⁴⁵⁶⁷⁸⁹".charAt(digit - '0'));
        }
        return Say.it(base) + raised;
    }

    static long value(int base, int exponent) {
        return Math.round(Math.pow(base, exponent));
    }

    private static String repeated(int base, int exponent) {
        return String.join(" × ", Collections.nCopies(exponent, String.valueOf(base)));
    }

    private static Problem value(Dice dice) {
        int base = dice.one(2, 3, 4, 5, 10, dice.from(6, 12));
        int most =
                base == 2
                        ? dice.byLevel(6, 8, 10)
                        : base == 10 ? 6 : base == 3 ? 5 : base < 6 ? 4 : 2;
        int exponent = dice.from(2, most);
        return ask("%s = ?", power(base, exponent))
                .answer(value(base, exponent))
                .mistakes(
                        base * exponent,
                        value(base, exponent - 1),
                        value(exponent, base),
                        value(base, exponent + 1))
                .because(
                        "%s = %s = %s.",
                        power(base, exponent), repeated(base, exponent), value(base, exponent));
    }

    private static Problem written(Dice dice) {
        int base = dice.from(3, dice.byLevel(7, 9, 12));
        int exponent = dice.from(3, 6);
        return ask("Write %s as a power.", repeated(base, exponent))
                .answer(power(base, exponent))
                .mistakes(
                        power(exponent, base),
                        base + " × " + exponent,
                        power(base, exponent + 1),
                        power(base, exponent - 1))
                .because(
                        "The factor %s stands there %s times: %s.",
                        base, exponent, power(base, exponent));
    }

    private static Problem root(Dice dice) {
        int n = dice.from(2, dice.byLevel(12, 20));
        return ask("√%s = ?", String.valueOf(n * n))
                .answer(n)
                .mistakes(n * n % 2 == 0 ? n * n / 2 : n + 2, n + 1, n - 1, 2 * n)
                .because("%s × %s = %s, so √%s = %s.", n, n, n * n, n * n, n);
    }

    private static Problem between(Dice dice) {
        int n = dice.from(2, dice.byLevel(11, 15));
        int square = dice.from(n * n + 1, (n + 1) * (n + 1) - 1);
        return ask("Between which two whole numbers is √%s?", square)
                .answer("%d and %d".formatted(n, n + 1))
                .mistakes(
                        "%d and %d".formatted(n - 1, n),
                        "%d and %d".formatted(n + 1, n + 2),
                        "%d and %d".formatted(square / 2, square / 2 + 1),
                        "%d and %d".formatted(n + 2, n + 3))
                .because(
                        "%s² = %s is less and %s² = %s is more than %s.",
                        n, n * n, n + 1, (n + 1) * (n + 1), square);
    }

    private static Object base(Dice dice) {
        return dice.one("x", "a", "n", 2, 3, 5, 10);
    }

    private static Problem product(Dice dice) {
        var base = base(dice);
        int m = dice.from(2, dice.byLevel(6, 9, 12));
        int n = dice.from(3, dice.byLevel(7, 9, 12));
        return ask("Write as one power: %s × %s", power(base, m), power(base, n))
                .answer(power(base, m + n))
                .mistakes(
                        power(base, m * n),
                        base instanceof Integer number
                                ? power(number * number, m + n)
                                : "2" + power(base, m + n),
                        power(base, Math.max(2, Math.abs(m - n))),
                        power(base, m + n + 1))
                .because(
                        "Multiplying powers of the same base adds the exponents: %s + %s = %s.",
                        m, n, m + n);
    }

    private static Problem quotient(Dice dice) {
        var base = base(dice);
        int n = dice.from(2, dice.byLevel(4, 6, 8));
        int m = n + dice.from(2, dice.byLevel(6, 8, 9));
        return ask("Write as one power: %s ÷ %s", power(base, m), power(base, n))
                .answer(power(base, m - n))
                .mistakes(
                        power(base, m + n),
                        base instanceof Integer ? power(1, m - n) : power(base, m - n + 1),
                        m % n == 0 && m / n != m - n ? power(base, m / n) : power(base, m * n),
                        power(base, m - n - 1))
                .because(
                        "Dividing powers of the same base subtracts the exponents: %s − %s = %s.",
                        m, n, m - n);
    }

    private static Problem powerOfPower(Dice dice) {
        var base = base(dice);
        int m = dice.from(2, dice.byLevel(5, 7, 9));
        int n = dice.from(2, 5);
        return ask("Write as one power: (%s)%s", power(base, m), power("", n))
                .answer(power(base, m * n))
                .mistakes(
                        power(base, m + n),
                        power(base, n == 2 ? m * m : m * n + 1), // the exponent raised as well
                        base instanceof Integer number
                                ? power(number * n, m * n)
                                : n + power(base, m * n),
                        power(base, m * n + n),
                        power(base, m * n + 1))
                .because(
                        "%s is taken %s times as a factor: %s × %s = %s.",
                        power(base, m), n, m, n, m * n);
    }

    private static Problem negative(Dice dice) {
        int base = dice.one(2, 3, 4, 5, 10);
        int exponent = dice.from(1, base == 2 ? 5 : base == 10 ? 4 : 3);
        long value = value(base, exponent);
        return ask("%s = ?", power(base, -exponent))
                .answer(new Fraction(1, value))
                .mistakes(
                        -value,
                        -base * exponent,
                        new Fraction(1, (long) base * exponent + (exponent == 1 ? 1 : 0)),
                        value,
                        new Fraction(-1, value))
                .signed()
                .because(
                        "A negative exponent means one over the power: %s = 1⁄%s.",
                        power(base, -exponent), value);
    }
}
