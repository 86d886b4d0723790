package app.laurel.learning.curriculum.math;

import static app.laurel.learning.curriculum.math.KnowingFractions.properOf;
import static app.laurel.learning.curriculum.math.Problem.ask;

import java.util.Map;

/** Multiplying and dividing fractions. */
final class MultiplyingFractions {

    private MultiplyingFractions() {}

    static Map<String, Exercise> all() {
        return Map.of(
                "fractions.multiply",
                        Exercise.oneOf(MultiplyingFractions::byWhole, MultiplyingFractions::times),
                "fractions.divide",
                        Exercise.oneOf(
                                MultiplyingFractions::into, MultiplyingFractions::dividedBy));
    }

    private static Problem byWhole(Dice dice) {
        var part = properOf(dice, dice.byLevel(8, 12));
        int times = dice.from(2, dice.byLevel(5, 9));
        var right = new Fraction(times * part.top(), part.bottom());
        return ask("%s × %s = ?", times, part)
                .answer(right.simplest())
                .mistakes(
                        new Fraction(times * part.top(), times * part.bottom()),
                        new Fraction(part.top(), times * part.bottom()),
                        new Fraction(times + part.top(), part.bottom()))
                .because(
                        "%s times %s is %s × %s = %s parts: %s⁄%s%s.",
                        times,
                        part,
                        times,
                        part.top(),
                        right.top(),
                        right.top(),
                        right.bottom(),
                        which(right));
    }

    private static Problem times(Dice dice) {
        var a = properOf(dice, dice.byLevel(6, 10));
        var b = properOf(dice, dice.byLevel(6, 10));
        var right = new Fraction(a.top() * b.top(), a.bottom() * b.bottom());
        return ask("%s × %s = ?", a, b)
                .answer(right.simplest())
                .mistakes(
                        new Fraction(a.top() * b.top(), a.bottom() + b.bottom()),
                        new Fraction(a.top() * b.bottom(), a.bottom() * b.top()),
                        new Fraction(a.top() + b.top(), a.bottom() * b.bottom()),
                        a.plus(b))
                .because(
                        "Top times top, bottom times bottom: %s × %s = %s and %s × %s = %s. That is %s⁄%s%s.",
                        a.top(),
                        b.top(),
                        right.top(),
                        a.bottom(),
                        b.bottom(),
                        right.bottom(),
                        right.top(),
                        right.bottom(),
                        which(right));
    }

    private static String which(Fraction unsimplified) {
        return unsimplified.isSimplest() ? "" : ", which is " + unsimplified.simplest();
    }

    private static Problem into(Dice dice) {
        int whole = dice.from(2, dice.byLevel(6, 9));
        int parts = dice.from(2, dice.byLevel(6, 10));
        return ask("How many times does %s fit into %s?", new Fraction(1, parts), whole)
                .answer(whole * parts)
                .mistakes(new Fraction(whole, parts), whole + parts, parts, whole * parts - parts)
                .because(
                        "%s fits %s times into 1. So it fits %s × %s = %s times into %s.",
                        new Fraction(1, parts), parts, whole, parts, whole * parts, whole);
    }

    private static Problem dividedBy(Dice dice) {
        var a = properOf(dice, dice.byLevel(6, 10));
        var b = properOf(dice, dice.byLevel(6, 10));
        var right = new Fraction(a.top() * b.bottom(), a.bottom() * b.top());
        var turned = new Fraction(b.bottom(), b.top());
        return ask("%s ÷ %s = ?", a, b)
                .answer(right.simplest())
                .mistakes(
                        a.times(b),
                        new Fraction(right.bottom(), right.top()).simplest(),
                        new Fraction(a.bottom() * b.bottom(), a.top() * b.top()).simplest(),
                        new Fraction(a.top() * b.bottom(), a.bottom() + b.top()),
                        new Fraction(right.top() + 1, right.bottom()))
                .because(
                        "Multiply by the fraction turned over: %s × %s = %s⁄%s%s.",
                        a, turned, right.top(), right.bottom(), which(right));
    }
}
