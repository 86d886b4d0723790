package app.laurel.learning.curriculum.math;

import static app.laurel.learning.curriculum.math.Problem.ask;

import java.util.Map;

/** How likely something is, in one step and in several. */
final class Chance {

    private Chance() {}

    static Map<String, Exercise> all() {
        return Map.of(
                "probability.simple", Exercise.oneOf(Chance::bag, Chance::notFromBag, Chance::die),
                "probability.compound",
                        Exercise.oneOf(Chance::putBack, Chance::notPutBack, Chance::coins));
    }

    private static Problem bag(Dice dice) {
        int red = dice.from(2, dice.byLevel(6, 9));
        int blue = dice.other(red, 2, dice.byLevel(6, 9));
        int all = red + blue;
        return ask(
                        "A bag holds %s red and %s blue balls. You draw one without looking. How likely is red?",
                        red, blue)
                .answer(new Fraction(red, all).simplest())
                .mistakes(
                        new Fraction(red, blue),
                        new Fraction(blue, all),
                        new Fraction(1, red + 1L),
                        new Fraction(1, 2),
                        new Fraction(1, all + 1L))
                .because("%s of %s balls are red: %s⁄%s%s.", red, all, red, all, simpler(red, all));
    }

    private static Problem notFromBag(Dice dice) {
        int red = dice.from(1, 6);
        int blue = dice.from(1, 6);
        int green = dice.from(1, 6);
        int all = red + blue + green;
        return ask(
                        "A bag holds %s red, %s blue and %s green balls. You draw one. How likely is it not red?",
                        red, blue, green)
                .answer(new Fraction(blue + green, all).simplest())
                .mistakes(
                        new Fraction(red, all),
                        new Fraction(blue, all),
                        new Fraction(green, all),
                        new Fraction(2, 3),
                        new Fraction(1, all))
                .because(
                        "%s + %s = %s of %s balls are not red: %s⁄%s%s.",
                        blue,
                        green,
                        blue + green,
                        all,
                        blue + green,
                        all,
                        simpler(blue + green, all));
    }

    private static String simpler(int top, int bottom) {
        var fraction = new Fraction(top, bottom);
        return fraction.isSimplest() ? "" : " = " + fraction.simplest();
    }

    private static Problem die(Dice dice) {
        int sides = dice.one(6, 8, 10, 12, 20);
        int limit = dice.from(1, sides - 1);
        boolean more = dice.coin();
        int good = more ? sides - limit : limit;
        return ask(
                        "A die shows 1 to %s. How likely is a number %s %s?",
                        sides, more ? "greater than" : "of at most", limit)
                .answer(new Fraction(good, sides).simplest())
                .mistakes(
                        new Fraction(sides - good, sides),
                        new Fraction(good + 1L, sides),
                        new Fraction(1, sides),
                        new Fraction(good, sides + 1L),
                        new Fraction(1, 2))
                .because(
                        "%s of the %s numbers fit: %s⁄%s%s.",
                        good, sides, good, sides, simpler(good, sides));
    }

    private static Problem putBack(Dice dice) {
        return twice(dice, true);
    }

    private static Problem notPutBack(Dice dice) {
        return twice(dice, false);
    }

    private static Problem twice(Dice dice, boolean back) {
        int red = dice.from(2, dice.byLevel(5, 6, 7, 8));
        int all = red + dice.from(1, dice.byLevel(5, 6, 7, 8));
        int less = back ? 0 : 1;
        var first = new Fraction(red, all);
        var second = new Fraction(red - less, all - less);
        var other = back ? new Fraction(red - 1, all - 1) : first;
        return ask(
                        "%s of %s balls in a bag are red. You draw two and %s. How likely are two red ones?",
                        red, all, back ? "put the first one back" : "keep the first one")
                .answer(first.times(second))
                .mistakes(
                        first.times(other),
                        first.simplest(),
                        first.plus(second),
                        new Fraction(red, 2L * all).simplest(),
                        new Fraction(red - 1, all))
                .because(
                        "Multiply along the path: %s⁄%s × %s⁄%s = %s.",
                        red, all, red - less, all - less, first.times(second));
    }

    private static Problem coins(Dice dice) {
        int coins = dice.from(2, dice.byLevel(4, 5, 6, 7));
        int all = 1 << coins;
        boolean any = dice.coin();
        var right = any ? new Fraction(all - 1L, all) : new Fraction(1, all);
        return ask(
                        "You toss a coin %s times. How likely is %s?",
                        coins, any ? "at least one head" : "heads every time")
                .answer(right)
                .mistakes(
                        new Fraction(1, any ? all : 2L * coins + 1),
                        new Fraction(1, 2),
                        new Fraction(coins, all),
                        new Fraction(coins, all + 1L),
                        new Fraction(coins - 1L, coins))
                .because(
                        any
                                ? "Only one of %s results has no head: 1 − 1⁄%1$s = %2$s."
                                : "½ multiplied %3$s times gives 1⁄%1$s.",
                        all,
                        right,
                        coins);
    }
}
