package app.laurel.learning.curriculum.math;

import static app.laurel.learning.curriculum.math.Problem.ask;

import java.util.Map;

/** Ratios, rates and percentages. */
final class Proportions {

    private Proportions() {}

    static Map<String, Exercise> all() {
        return Map.of(
                "ratios.simplify", Exercise.oneOf(Proportions::simplify, Proportions::share),
                "ratios.rates", Exercise.oneOf(Proportions::price, Proportions::speed),
                "percent.of", Exercise.oneOf(Proportions::percentOf, Proportions::whichPercent),
                "percent.change", Exercise.oneOf(Proportions::newPrice, Proportions::howMuchMore));
    }

    private static String ratio(int a, int b) {
        return a + " : " + b;
    }

    private static Problem simplify(Dice dice) {
        var pair = dice.different(2, 1, dice.byLevel(6, 11));
        int divisor = (int) Fraction.gcd(pair.get(0), pair.get(1));
        int a = pair.get(0) / divisor;
        int b = pair.get(1) / divisor;
        int times = dice.from(2, dice.byLevel(8, 15));
        return ask("Write the ratio %s in its simplest form.", ratio(a * times, b * times))
                .answer(ratio(a, b))
                .mistakes(
                        ratio(b, a),
                        ratio(a, b * times), // only one side divided
                        ratio(a * times, b),
                        ratio(a * times - times + 1, b * times - times + 1), // as much less
                        ratio(a + 1, b + 1))
                .because(
                        "Divide both by %s: %s ÷ %s = %s and %s ÷ %s = %s.",
                        times, a * times, times, a, b * times, times, b);
    }

    private static Problem share(Dice dice) {
        int small = dice.from(1, dice.byLevel(3, 5));
        int big = small * dice.from(1, 3) + 1;
        int unit = dice.from(2, dice.byLevel(9, 15));
        int all = unit * (small + big);
        boolean bigger = dice.coin();
        int parts = bigger ? big : small;
        return ask(
                        "Two friends share %s stickers in the ratio %s. How many are in the %s share?",
                        all, ratio(small, big), bigger ? "bigger" : "smaller")
                .answer(parts * unit)
                .mistakes(
                        (bigger ? small : big) * unit,
                        all / 2,
                        unit,
                        parts * unit + unit,
                        all - parts)
                .because(
                        "%s + %s = %s parts, so one part is %s ÷ %s = %s. The share is %s × %6$s = %s.",
                        small, big, small + big, all, small + big, unit, parts, parts * unit);
    }

    private static Problem price(Dice dice) {
        int each = dice.from(2, dice.byLevel(6, 15));
        var counts = dice.different(2, 2, dice.byLevel(9, 14));
        int a = counts.get(0);
        int b = counts.get(1);
        var thing = dice.one("pencils", "tickets", "notebooks", "kites");
        return ask("%s %s cost $%s. What do %s %s cost?", a, thing, a * each, b, thing)
                .answer(b * each)
                .mistakes(a * each + b - a, b * each + each, b * each - each, a * b, a * each + b)
                .shown("$%s")
                .because(
                        "One costs $%s ÷ %s = $%s. So %s cost %s × $%s = $%s.",
                        a * each, a, each, b, b, each, b * each);
    }

    private static Problem speed(Dice dice) {
        int speed = dice.byLevel(10 * dice.from(3, 12), 5 * dice.from(7, 25));
        int hours = dice.from(2, dice.byLevel(5, 8));
        if (dice.coin()) {
            return ask(
                            "A train travels %s km in %s hours. How many km is that in one hour?",
                            speed * hours, hours)
                    .answer(speed)
                    .mistakes(speed * hours - hours, speed + 10, speed * hours * hours, speed - 5)
                    .shown("%s km")
                    .because("%s ÷ %s = %s km each hour.", speed * hours, hours, speed);
        }
        return ask(
                        "A train travels %s km in one hour. How long does it need for %s km?",
                        speed, speed * hours)
                .answer(hours)
                .mistakes(speed * hours - speed, hours * 10, hours + 1, hours - 1)
                .shown("%s hours")
                .because("%s ÷ %s = %s hours.", speed * hours, speed, hours);
    }

    private static Problem percentOf(Dice dice) {
        int percent = dice.byLevel(dice.one(10, 20, 25, 50, 75), 5 * dice.from(1, 19));
        int step = 100 / (int) Fraction.gcd(percent, 100);
        int whole = step * dice.from(2, 100 / step + 6);
        int part = whole * percent / 100;
        return ask("What is %s%% of %s?", percent, whole)
                .answer(part)
                .mistakes(
                        whole - part,
                        percent,
                        part * 10,
                        whole / 10 == part ? part + 10 : Math.max(1, whole / 10),
                        whole - percent)
                .because(
                        "%s%% is %s⁄100. %s × %s ÷ 100 = %s.",
                        percent, percent, whole, percent, part);
    }

    private static Problem whichPercent(Dice dice) {
        int percent = dice.byLevel(dice.one(10, 20, 25, 40, 50, 60, 75), 5 * dice.from(1, 19));
        int step = 100 / (int) Fraction.gcd(percent, 100);
        int whole = step * dice.from(1, dice.byLevel(8, 12));
        int part = whole * percent / 100;
        return ask("What percent of %s is %s?", whole, part)
                .answer(percent)
                .mistakes(part, 100 - percent, whole - part, percent + 5, percent + 10)
                .shown("%s%%")
                .because(
                        "%s ÷ %s = %s. As a percentage that is %s%%.",
                        part, whole, Decimals.of(percent, 2), percent);
    }

    private static Problem newPrice(Dice dice) {
        int percent = dice.byLevel(dice.one(10, 20, 25, 50), 5 * dice.from(1, 12));
        int step = 100 / (int) Fraction.gcd(percent, 100);
        int price = step * dice.from(2, 100 / step + 6);
        int change = price * percent / 100;
        boolean cheaper = dice.coin();
        int now = cheaper ? price - change : price + change;
        var thing = dice.one("coat", "bike", "lamp", "radio", "tent");
        return ask(
                        "A %s costs $%s. It gets %s%% %s. What does it cost now?",
                        thing, price, percent, cheaper ? "cheaper" : "dearer")
                .answer(now)
                .mistakes(
                        change,
                        cheaper ? price - percent : price + percent,
                        cheaper ? price + change : price - change,
                        now + 5)
                .shown("$%s")
                .because(
                        "%s%% of $%s is $%s. $%s %s $%s = $%s.",
                        percent, price, change, price, cheaper ? "−" : "+", change, now);
    }

    private static Problem howMuchMore(Dice dice) {
        int percent = dice.byLevel(dice.one(10, 20, 25, 50), 5 * dice.from(1, 16));
        int step = 100 / (int) Fraction.gcd(percent, 100);
        int before = step * dice.from(2, 100 / step + 4);
        boolean up = dice.coin();
        int after = up ? before + before * percent / 100 : before - before * percent / 100;
        int difference = Math.abs(after - before);
        return ask(
                        "A number %s from %s to %s. By how many percent is that?",
                        up ? "rises" : "falls", before, after)
                .answer(percent)
                .mistakes(
                        difference,
                        Math.round(100f * difference / after),
                        Math.round(100f * after / before),
                        percent + 5)
                .shown("%s%%")
                .because(
                        "The difference is %s. %s of %s is %s ÷ %s = %s, which is %s%%.",
                        difference,
                        difference,
                        before,
                        difference,
                        before,
                        Decimals.of(percent, 2),
                        percent);
    }
}
