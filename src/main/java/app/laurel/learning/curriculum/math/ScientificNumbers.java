package app.laurel.learning.curriculum.math;

import static app.laurel.learning.curriculum.math.Problem.ask;

import java.math.BigDecimal;
import java.util.Map;

/** Very big and very small numbers, written with powers of ten. */
final class ScientificNumbers {

    private ScientificNumbers() {}

    static Map<String, Exercise> all() {
        return Map.of(
                "numbers.scientific",
                Exercise.oneOf(ScientificNumbers::toScientific, ScientificNumbers::fromScientific));
    }

    private static Problem toScientific(Dice dice) {
        int digits = dice.from(11, 99);
        digits = digits % 10 == 0 ? digits + 1 : digits;
        int exponent = dice.byLevel(dice.from(4, 8), dice.one(dice.from(4, 9), -dice.from(3, 6)));
        var factor = Decimals.of(digits, 1);
        var plain = factor.scaleByPowerOfTen(exponent).stripTrailingZeros();
        var shown = plain.scale() < 0 ? plain.setScale(0) : plain;
        return ask("Write %s in scientific notation.", shown)
                .answer(times(factor, exponent))
                .mistakes(
                        times(factor, exponent + 1),
                        times(factor, exponent - 1),
                        times(Decimals.of(digits, 2), exponent),
                        times(factor, -exponent))
                .because(
                        "The point moves %s places to get %s between 1 and 10: %s.",
                        Math.abs(exponent), factor, times(factor, exponent));
    }

    private static String times(BigDecimal factor, int exponent) {
        return Say.it(factor) + " × " + Powers.power(10, exponent);
    }

    private static Problem fromScientific(Dice dice) {
        int digits = dice.from(11, 99);
        digits = digits % 10 == 0 ? digits + 3 : digits;
        int exponent = dice.byLevel(dice.from(3, 7), dice.one(dice.from(3, 8), -dice.from(2, 5)));
        var factor = Decimals.of(digits, 1);
        return ask("Which number is %s?", times(factor, exponent))
                .answer(plain(factor, exponent))
                .mistakes(
                        plain(factor, exponent + 1), // all digits counted as zeros
                        plain(factor, exponent - 1),
                        plain(factor, -exponent))
                .because(
                        "The point of %s moves %s places to the %s: %s.",
                        factor,
                        Math.abs(exponent),
                        exponent > 0 ? "right" : "left",
                        plain(factor, exponent));
    }

    private static BigDecimal plain(BigDecimal factor, int exponent) {
        var plain = factor.scaleByPowerOfTen(exponent).stripTrailingZeros();
        return plain.scale() < 0 ? plain.setScale(0) : plain;
    }
}
