package app.laurel.learning.curriculum.math;

import static app.laurel.learning.curriculum.math.Problem.ask;

import java.util.Map;

/** Which exponent it takes. */
final class Logarithms {

    private Logarithms() {}

    static Map<String, Exercise> all() {
        return Map.of(
                "powers.logarithms",
                Exercise.oneOf(Logarithms::logarithm, Logarithms::sumOfLogarithms));
    }

    private static String log(int base) {
        var lowered = new StringBuilder("log");
        for (char digit : String.valueOf(base).toCharArray()) {
            lowered.append("₀₁₂₃₄₅₆₇₈₉".charAt(digit - '0'));
        }
        return lowered.toString();
    }

    private static Problem logarithm(Dice dice) {
        int base = dice.one(2, 3, 4, 5, 6, 7, 10);
        int exponent = dice.from(1, base == 2 ? 10 : base == 3 || base == 10 ? 5 : 3);
        long value = Powers.value(base, exponent);
        return ask("What is %s(%s)?", log(base), value)
                .answer(exponent)
                .mistakes(value / base, exponent + 1, exponent - 1, base)
                .because(
                        "%s to the power of %s is %s: %s = %s.",
                        base, exponent, value, Powers.power(base, exponent), value);
    }

    private static Problem sumOfLogarithms(Dice dice) {
        int base = dice.one(6, 10, 12);
        int whole = dice.from(2, 3);
        long product = Powers.value(base, whole);
        int one =
                switch (base) {
                    case 6 -> dice.one(2, 3, 4, 9, 12);
                    case 10 -> dice.one(2, 4, 5, 20, 25);
                    default -> dice.one(2, 3, 9, 16, 18);
                };
        long other = product / one;
        return ask("What is %s(%s) + %s(%s)?", log(base), one, log(base), other)
                .answer(whole)
                .mistakes(whole + 1, whole - 1, product, one + other)
                .because(
                        "A sum of logarithms is the logarithm of the product: %s × %s = %s = %s.",
                        one, other, product, Powers.power(base, whole));
    }
}
