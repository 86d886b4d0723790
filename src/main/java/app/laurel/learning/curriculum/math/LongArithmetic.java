package app.laurel.learning.curriculum.math;

import static app.laurel.learning.curriculum.math.Problem.ask;

import java.util.Map;

/** Multiplying and dividing what is too big for the tables. */
final class LongArithmetic {

    private LongArithmetic() {}

    static Map<String, Exercise> all() {
        return Map.of(
                "multiplication.long", LongArithmetic::product,
                "division.remainder",
                        Exercise.oneOf(LongArithmetic::remainder, LongArithmetic::boxes),
                "division.long", LongArithmetic::quotient);
    }

    private static Problem product(Dice dice) {
        int a = dice.byLevel(dice.from(12, 99), dice.from(12, 99), dice.from(102, 799));
        a = a % 10 == 0 ? a + 4 : a;
        int b = dice.byLevel(dice.from(3, 9), dice.from(12, 49), dice.from(12, 69));
        int bigTens = a / 10 * 10;
        if (b < 10) {
            return ask("%s × %s = ?", a, b)
                    .answer(a * b)
                    .mistakes(
                            bigTens * b + a % 10,
                            a * b - a % 10 * b / 10 * 10,
                            a * b + 10,
                            a * b - b)
                    .because(
                            "Split %s: %s × %s = %s and %s × %s = %s. Together %s.",
                            a, bigTens, b, bigTens * b, a % 10, b, a % 10 * b, a * b);
        }
        int tens = b / 10 * 10;
        int ones = b % 10;
        return ask("%s × %s = ?", a, b)
                .answer(a * b)
                .mistakes(
                        a * tens / 10 + a * ones,
                        bigTens * tens + a % 10 * ones,
                        a * b + 100,
                        a * b - a)
                .because(
                        "%s",
                        ones == 0
                                ? "%s × %d = %s, then one zero behind it: %s."
                                        .formatted(
                                                Say.number(a),
                                                tens / 10,
                                                Say.number(a * tens / 10),
                                                Say.number(a * b))
                                : "Split %d into %d and %d: %s × %d = %s and %s × %d = %s. Together %s."
                                        .formatted(
                                                b,
                                                tens,
                                                ones,
                                                Say.number(a),
                                                tens,
                                                Say.number(a * tens),
                                                Say.number(a),
                                                ones,
                                                Say.number(a * ones),
                                                Say.number(a * b)));
    }

    private static Problem remainder(Dice dice) {
        int by = dice.from(3, 9);
        int quotient = dice.from(3, dice.byLevel(9, 14));
        int rest = dice.from(1, by - 1);
        int whole = by * quotient + rest;
        return ask("Divide with a remainder: %s ÷ %s", whole, by)
                .answer(left(quotient, rest))
                .mistakes(
                        left(quotient - 1, rest + by),
                        left(quotient + 1, by - rest),
                        left(quotient, rest == 1 ? 2 : rest - 1),
                        left(rest, quotient),
                        left(quotient + 1, rest))
                .because(
                        "%s × %s = %s is the most that fits. %s − %s = %s is left over.",
                        quotient, by, quotient * by, whole, quotient * by, rest);
    }

    private static String left(int quotient, int rest) {
        return quotient + " remainder " + rest;
    }

    private static Problem boxes(Dice dice) {
        int by = dice.from(4, 9);
        int full = dice.from(3, dice.byLevel(8, 12));
        int rest = dice.from(1, by - 1);
        int eggs = by * full + rest;
        return ask("A box holds %s cakes. How many boxes do you need for %s cakes?", by, eggs)
                .answer(full + 1)
                .mistakes(full, rest, full + 2, full - 1)
                .because(
                        "%s full boxes hold %s × %s = %s cakes. The rest (%s) needs one more box: %s.",
                        full, full, by, full * by, rest, full + 1);
    }

    private static Problem quotient(Dice dice) {
        int by = dice.byLevel(dice.from(3, 9), dice.from(11, 25));
        int quotient = dice.byLevel(dice.from(21, 140), dice.from(21, 99));
        int whole = by * quotient;
        int tens = quotient / 10 * 10;
        int ones = quotient % 10;
        return ask("%s ÷ %s = ?", whole, by)
                .answer(quotient)
                .mistakes(
                        quotient % 100 < 10 ? quotient / 10 + ones : quotient * 10,
                        ones == 0 || quotient > 99
                                ? quotient / 10 // a place lost
                                : ones * 10 + tens / 10, // digits swapped
                        quotient + 10,
                        quotient - 1)
                .because(
                        "%s",
                        ones == 0
                                ? "%s × %d = %s, so %s ÷ %d = %d."
                                        .formatted(
                                                Say.number(quotient),
                                                by,
                                                Say.number(whole),
                                                Say.number(whole),
                                                by,
                                                quotient)
                                : "Split %s into %s and %d: %s ÷ %d = %d and %d ÷ %d = %d. Together %d."
                                        .formatted(
                                                Say.number(whole),
                                                Say.number(tens * by),
                                                ones * by,
                                                Say.number(tens * by),
                                                by,
                                                tens,
                                                ones * by,
                                                by,
                                                ones,
                                                quotient));
    }
}
