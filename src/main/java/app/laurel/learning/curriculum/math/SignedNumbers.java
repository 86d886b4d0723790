package app.laurel.learning.curriculum.math;

import static app.laurel.learning.curriculum.math.Problem.ask;
import static app.laurel.learning.curriculum.math.Say.behind;

import app.laurel.learning.curriculum.NumberPictures;
import java.util.Map;

/** Calculating below zero. */
final class SignedNumbers {

    private SignedNumbers() {}

    static Map<String, Exercise> all() {
        return Map.of(
                "integers.add",
                        Exercise.oneOf(
                                SignedNumbers::sum,
                                SignedNumbers::difference,
                                SignedNumbers::weather),
                "integers.multiply",
                        Exercise.oneOf(SignedNumbers::product, SignedNumbers::quotient));
    }

    private static int number(Dice dice, int top) {
        return dice.from(2, top) * dice.one(1, -1);
    }

    private static Problem sum(Dice dice) {
        int a = number(dice, dice.byLevel(9, 40));
        int b = a > 0 ? -dice.from(1, dice.byLevel(9, 40)) : number(dice, dice.byLevel(9, 40));
        var problem =
                ask("%s + %s = ?", a, behind(b))
                        .answer(a + b)
                        .mistakes(-(a + b), a - b, b - a, Math.abs(a) + Math.abs(b))
                        .signed()
                        .because(
                                "Start at %s and go %s to the %s: %s.",
                                a, Say.count(Math.abs(b), "step"), b < 0 ? "left" : "right", a + b);
        return Math.abs(a) < 10 && Math.abs(a + b) <= 10
                ? problem.drawn(NumberPictures.line(-10, 10, 2, a))
                : problem;
    }

    private static Problem difference(Dice dice) {
        int a = number(dice, dice.byLevel(9, 30));
        int b = a > 0 && dice.coin() ? a + dice.from(1, 9) : -dice.from(1, dice.byLevel(9, 30));
        return ask("%s − %s = ?", a, behind(b))
                .answer(a - b)
                .mistakes(a + b, -(a - b), -(a + b), Math.abs(a) - Math.abs(b))
                .signed()
                .because(
                        b < 0
                                ? "Taking away a negative number means adding: %s + %s = %s."
                                : "Go %2$s steps to the left of %1$s: you pass zero and reach %3$s.",
                        a,
                        Math.abs(b),
                        a - b);
    }

    private static Problem weather(Dice dice) {
        int morning = -dice.from(1, dice.byLevel(9, 15));
        int change = dice.from(2, dice.byLevel(12, 25));
        boolean warmer = dice.coin();
        int then = warmer ? morning + change : morning - change;
        return ask(
                        "It is %s °C. Then it gets %s degrees %s. How cold or warm is it now?",
                        morning, change, warmer ? "warmer" : "colder")
                .answer(then)
                .mistakes(
                        -then,
                        warmer ? morning - change : morning + change,
                        change - morning,
                        then + 1)
                .signed()
                .shown("%s °C")
                .because("%s %s %s = %s.", morning, warmer ? "+" : "−", change, then);
    }

    private static String rule(int a, int b) {
        return (a < 0) == (b < 0) ? "Equal signs give plus" : "Different signs give minus";
    }

    private static Problem product(Dice dice) {
        int a = number(dice, dice.byLevel(10, 15));
        int b = a > 0 ? -dice.from(2, 10) : number(dice, dice.byLevel(10, 12));
        return ask("%s × %s = ?", a, behind(b))
                .answer(a * b)
                .mistakes(-a * b, a + b, a * b + a, a * b - a)
                .signed()
                .because(
                        "%s, and %s × %s = %s. So it is %s.",
                        rule(a, b), Math.abs(a), Math.abs(b), Math.abs(a * b), a * b);
    }

    private static Problem quotient(Dice dice) {
        int b = number(dice, dice.byLevel(10, 12));
        int q = b > 0 ? -dice.from(2, 10) : number(dice, dice.byLevel(10, 12));
        return ask("%s ÷ %s = ?", b * q, behind(b))
                .answer(q)
                .mistakes(-q, q + 1, -q + 1, b * q + b)
                .signed()
                .because(
                        "%s, and %s ÷ %s = %s. So it is %s.",
                        rule(b * q, b), Math.abs(b * q), Math.abs(b), Math.abs(q), q);
    }
}
