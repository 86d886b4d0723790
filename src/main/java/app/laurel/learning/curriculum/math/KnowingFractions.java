package app.laurel.learning.curriculum.math;

import static app.laurel.learning.curriculum.math.Problem.ask;

import app.laurel.learning.curriculum.NumberPictures;
import java.util.Map;

/** What a fraction is, a fraction of a number, and when two are the same. */
final class KnowingFractions {

    private KnowingFractions() {}

    static Map<String, Exercise> all() {
        return Map.of(
                "fractions.of-shape",
                        Exercise.oneOf(KnowingFractions::coloured, KnowingFractions::white),
                "fractions.of-number",
                        Exercise.oneOf(KnowingFractions::ofNumber, KnowingFractions::story),
                "fractions.equivalent",
                        Exercise.oneOf(
                                KnowingFractions::same,
                                KnowingFractions::missing,
                                KnowingFractions::simplest));
    }

    private static Problem coloured(Dice dice) {
        int parts = dice.byLevel(dice.one(2, 3, 4, 6, 8), dice.from(3, 12));
        int some = dice.from(1, parts - 1);
        boolean cake = dice.coin();
        return ask(
                        "A %s has %s equal parts. %s. What fraction is coloured?",
                        cake ? "circle" : "bar", parts, are(some, "coloured"))
                .answer(new Fraction(some, parts))
                .mistakes(
                        new Fraction(parts - some, parts),
                        new Fraction(some, Math.max(2, parts - some)),
                        new Fraction(parts, some),
                        new Fraction(some, parts + 1),
                        new Fraction(1, parts))
                .because("%s of %s equal parts: that is written %s⁄%s.", some, parts, some, parts)
                .drawn(picture(cake, some, parts));
    }

    private static Problem white(Dice dice) {
        int parts = dice.byLevel(dice.one(3, 4, 6, 8), dice.from(4, 12));
        int some = dice.from(1, parts - 1);
        boolean cake = dice.coin();
        return ask(
                        "A %s has %s equal parts. %s. What fraction is not coloured?",
                        cake ? "circle" : "bar", parts, are(some, "coloured"))
                .answer(new Fraction(parts - some, parts))
                .mistakes(
                        new Fraction(some, parts),
                        new Fraction(parts - some, some),
                        new Fraction(parts - some, parts + 1),
                        new Fraction(1, parts))
                .because(
                        "%s − %s = %s parts are left: %s⁄%s.",
                        parts, some, parts - some, parts - some, parts)
                .drawn(picture(cake, some, parts));
    }

    private static String are(int some, String what) {
        return some == 1 ? "One part is " + what : some + " parts are " + what;
    }

    private static String picture(boolean cake, int some, int parts) {
        return cake
                ? NumberPictures.cakes("", new int[] {some, parts})
                : NumberPictures.strip(some, parts);
    }

    private static Problem ofNumber(Dice dice) {
        var part = properOf(dice, dice.byLevel(5, 10));
        int whole = (int) part.bottom() * dice.from(2, dice.byLevel(6, 12));
        return part(ask("What is %s of %s?", part, whole), part, whole);
    }

    private static Problem story(Dice dice) {
        var part = properOf(dice, dice.byLevel(5, 8));
        int whole = (int) part.bottom() * dice.from(2, dice.byLevel(5, 9));
        var text =
                dice.one(
                        "%s of %s children ride a bike to school. How many children is that?",
                        "%s of %s balloons are red. How many balloons are red?",
                        "%s of %s eggs are used up. How many eggs is that?");
        return part(ask(text, part, whole), part, whole);
    }

    private static Problem part(Problem problem, Fraction part, int whole) {
        int one = whole / (int) part.bottom();
        int answer = one * (int) part.top();
        return problem.answer(answer)
                .mistakes(
                        one, whole - answer, whole - (int) part.bottom(), answer + one, answer + 1)
                .because(
                        part.top() == 1
                                ? "Share %1$s into %2$s equal parts: %1$s ÷ %2$s = %3$s."
                                : "Share %1$s into %2$s equal parts: %1$s ÷ %2$s = %3$s. Take %4$s of them: %4$s × %3$s = %5$s.",
                        whole,
                        part.bottom(),
                        one,
                        part.top(),
                        answer);
    }

    /** A fraction below one in its simplest form with at most this denominator. */
    static Fraction properOf(Dice dice, int highest) {
        int parts = dice.from(2, highest);
        return new Fraction(dice.from(1, parts - 1), parts).simplest();
    }

    private static Problem same(Dice dice) {
        var part = properOf(dice, dice.byLevel(5, 8, 10));
        int times = dice.from(2, dice.byLevel(3, 5, 9));
        var bigger = new Fraction(part.top() * times, part.bottom() * times);
        return ask("Write %s with the denominator %s.", part, bigger.bottom())
                .answer(bigger)
                .mistakes(
                        new Fraction(part.top(), bigger.bottom()),
                        new Fraction(part.top() + bigger.bottom() - part.bottom(), bigger.bottom()),
                        new Fraction(part.top() + times, bigger.bottom()),
                        new Fraction(bigger.top() + times, bigger.bottom()),
                        new Fraction(bigger.top() + 1, bigger.bottom()),
                        new Fraction(bigger.top() + 2, bigger.bottom()))
                .because(
                        "Multiply top and bottom by %s: %s × %s = %s and %s × %s = %s.",
                        times,
                        part.top(),
                        times,
                        bigger.top(),
                        part.bottom(),
                        times,
                        bigger.bottom());
    }

    private static Problem missing(Dice dice) {
        var part = properOf(dice, dice.byLevel(5, 8, 12));
        int times = dice.from(2, dice.byLevel(4, 6, 9));
        long top = part.top() * times;
        long bottom = part.bottom() * times;
        return ask("%s = ?⁄%s. Which number is missing?", part, bottom)
                .answer(top)
                .mistakes(part.top() + bottom - part.bottom(), part.top(), times, top + 1, top + 2)
                .because(
                        "%s × %s = %s, so the top becomes %s × %s = %s.",
                        part.bottom(), times, bottom, part.top(), times, top);
    }

    private static Problem simplest(Dice dice) {
        var part = properOf(dice, dice.byLevel(4, 7, 12));
        int times = dice.from(2, dice.byLevel(4, 6, 12));
        var big = new Fraction(part.top() * times, part.bottom() * times);
        return ask("Write %s in its simplest form.", big)
                .answer(part)
                .mistakes(
                        new Fraction(part.top(), part.bottom() * times),
                        new Fraction(big.top(), part.bottom()),
                        new Fraction(big.top() - 1, big.bottom() - 1),
                        new Fraction(part.top(), part.bottom() + 1))
                .because(
                        "Divide top and bottom by %s: %s ÷ %s = %s and %s ÷ %s = %s.",
                        times, big.top(), times, part.top(), big.bottom(), times, part.bottom());
    }
}
