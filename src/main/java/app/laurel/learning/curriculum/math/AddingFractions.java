package app.laurel.learning.curriculum.math;

import static app.laurel.learning.curriculum.math.Problem.ask;

import app.laurel.learning.curriculum.NumberPictures;
import java.util.Map;

/** Adding and taking away fractions, first with the same parts, then with different ones. */
final class AddingFractions {

    private AddingFractions() {}

    static Map<String, Exercise> all() {
        return Map.of(
                "fractions.add-like",
                        Exercise.oneOf(AddingFractions::like, AddingFractions::likeLess),
                "fractions.add-unlike",
                        Exercise.oneOf(
                                AddingFractions::unlike,
                                AddingFractions::unlike,
                                AddingFractions::unlikeLess));
    }

    private static Problem like(Dice dice) {
        int parts = dice.from(3, dice.byLevel(8, 12));
        int a = dice.from(1, parts - 2);
        int b = dice.from(1, parts - 1 - a);
        return ask("%s + %s = ?", new Fraction(a, parts), new Fraction(b, parts))
                .answer(new Fraction(a + b, parts))
                .mistakes(
                        new Fraction(a + b, 2 * parts),
                        new Fraction(Math.abs(a - b), parts),
                        new Fraction(a + b + 1, parts),
                        new Fraction(a * b, parts))
                .because(
                        "The parts are the same size, so only count them: %s + %s = %s. The bottom number stays %s.",
                        a, b, a + b, parts)
                .drawn(NumberPictures.cakes("+", new int[] {a, parts}, new int[] {b, parts}));
    }

    private static Problem likeLess(Dice dice) {
        int parts = dice.from(4, dice.byLevel(8, 12));
        int a = dice.from(2, parts - 1);
        int b = dice.from(1, a - 1);
        return ask("%s − %s = ?", new Fraction(a, parts), new Fraction(b, parts))
                .answer(new Fraction(a - b, parts))
                .mistakes(
                        new Fraction(a + b, parts),
                        new Fraction(a - b, 2 * parts),
                        new Fraction(a - b + 1, parts))
                .because(
                        "The parts are the same size, so only count them: %s − %s = %s. The bottom number stays %s.",
                        a, b, a - b, parts)
                .drawn(NumberPictures.strip(a, parts));
    }

    private static Problem unlike(Dice dice) {
        var a = part(dice, 2, dice.byLevel(6, 10));
        var b = partUnlike(dice, a, dice.byLevel(6, 10));
        long common = Fraction.lcm(a.bottom(), b.bottom());
        return ask("%s + %s = ?", a, b)
                .answer(a.plus(b))
                .mistakes(
                        new Fraction(a.top() + b.top(), a.bottom() + b.bottom()),
                        new Fraction(a.top() + b.top(), common),
                        new Fraction(a.top() * b.top(), a.bottom() * b.bottom()),
                        new Fraction(a.top() + b.top(), Math.max(a.bottom(), b.bottom())))
                .because("%s", commonSteps(a, b, common, "+"))
                .drawn(NumberPictures.cakes("+", cake(a), cake(b)));
    }

    private static Problem unlikeLess(Dice dice) {
        var one = part(dice, 2, dice.byLevel(6, 10));
        var two = partUnlike(dice, one, dice.byLevel(6, 10));
        var a = one.compareValue(two) > 0 ? one : two;
        var b = a == one ? two : one;
        long common = Fraction.lcm(a.bottom(), b.bottom());
        return ask("%s − %s = ?", a, b)
                .answer(a.minus(b))
                .mistakes(
                        new Fraction(
                                Math.abs(a.top() - b.top()),
                                Math.max(1, Math.abs(a.bottom() - b.bottom()))),
                        new Fraction(Math.abs(a.top() - b.top()), common),
                        a.plus(b))
                .because("%s", commonSteps(a, b, common, "−"))
                .drawn(NumberPictures.cakes("−", cake(a), cake(b)));
    }

    private static String commonSteps(Fraction a, Fraction b, long common, String sign) {
        long first = a.over(common).top();
        long second = b.over(common).top();
        long together = sign.equals("+") ? first + second : first - second;
        var simplest = new Fraction(together, common).simplest();
        return "First make the parts the same size: %s = %s⁄%s and %s = %s⁄%s. Then %s⁄%s %s %s⁄%s = %s⁄%s"
                        .formatted(
                                a, first, common, b, second, common, first, common, sign, second,
                                common, together, common)
                + (simplest.bottom() == common ? "." : ", which is " + simplest + ".");
    }

    private static int[] cake(Fraction part) {
        return new int[] {(int) part.top(), (int) part.bottom()};
    }

    /** A fraction below one in its simplest form. */
    private static Fraction part(Dice dice, int lowest, int highest) {
        int parts = dice.from(lowest, highest);
        return new Fraction(dice.from(1, parts - 1), parts).simplest();
    }

    private static Fraction partUnlike(Dice dice, Fraction other, int highest) {
        var part = part(dice, 2, highest);
        while (part.bottom() == other.bottom()) {
            part = part(dice, 2, highest);
        }
        return part;
    }
}
