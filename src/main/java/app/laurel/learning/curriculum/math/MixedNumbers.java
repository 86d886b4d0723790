package app.laurel.learning.curriculum.math;

import static app.laurel.learning.curriculum.math.KnowingFractions.properOf;
import static app.laurel.learning.curriculum.math.Problem.ask;

import java.util.Map;

/** Wholes and parts together. */
final class MixedNumbers {

    private MixedNumbers() {}

    static Map<String, Exercise> all() {
        return Map.of(
                "fractions.mixed", Exercise.oneOf(MixedNumbers::toMixed, MixedNumbers::fromMixed));
    }

    private static Problem toMixed(Dice dice) {
        var part = properOf(dice, dice.byLevel(5, 8, 12));
        int whole = dice.from(1, dice.byLevel(3, 6, 9));
        var fraction = new Fraction(whole * part.bottom() + part.top(), part.bottom());
        return ask("Write %s as a mixed number.", fraction)
                .answer(fraction.mixed())
                .mistakes(
                        Say.number(whole + 1) + " " + part,
                        new Fraction(fraction.top() + 1, part.bottom()).mixed(),
                        Say.number(part.top()) + " " + new Fraction(whole, whole + part.bottom()),
                        Say.number(whole + 2) + " " + part)
                .because(
                        "%s × %s = %s, and %s − %s = %s is left: %s.",
                        whole,
                        part.bottom(),
                        whole * part.bottom(),
                        fraction.top(),
                        whole * part.bottom(),
                        part.top(),
                        fraction.mixed());
    }

    private static Problem fromMixed(Dice dice) {
        var part = properOf(dice, dice.byLevel(5, 8, 12));
        int whole = dice.from(1, dice.byLevel(3, 6, 9));
        long top = whole * part.bottom() + part.top();
        return ask("Write %s %s as one fraction.", whole, part)
                .answer(new Fraction(top, part.bottom()))
                .mistakes(
                        new Fraction(whole + part.top(), part.bottom()),
                        new Fraction(whole * part.top(), part.bottom()),
                        new Fraction(top + 1, part.bottom()),
                        new Fraction(Long.parseLong("" + whole + part.top()), part.bottom()))
                .because(
                        "Cut the wholes into parts: %s × %s = %s. With %s more that is %s⁄%s.",
                        whole,
                        part.bottom(),
                        whole * part.bottom(),
                        part.top(),
                        top,
                        part.bottom());
    }
}
