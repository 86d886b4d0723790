package app.laurel.learning.curriculum.math;

import static app.laurel.learning.curriculum.math.Problem.ask;

import app.laurel.learning.curriculum.Drawing;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Counting coins and giving change. */
final class Money {

    private static final List<String> COUNTS = List.of("no", "one", "two", "three", "four", "five");

    private Money() {}

    static Map<String, Exercise> all() {
        return Map.of(
                "money.coins",
                Money::coins,
                "money.change",
                Exercise.oneOf(Money::change, Money::sum));
    }

    private static Problem coins(Dice dice) {
        int big = dice.byLevel(10, dice.one(10, 20), dice.one(20, 25, 50));
        int small = dice.byLevel(dice.one(1, 5), 5, dice.one(5, 10));
        int bigs = dice.from(1, dice.byLevel(4, 4, 5));
        int smalls = dice.from(2, 5);
        int cents = bigs * big + smalls * small;
        return ask(
                        "You have %s %s-cent %s and %s %s-cent coins. How many cents is that?",
                        COUNTS.get(bigs),
                        big,
                        bigs == 1 ? "coin" : "coins",
                        COUNTS.get(smalls),
                        small)
                .answer(cents)
                .mistakes(bigs + smalls, cents - small, cents + small, big + small, cents + big)
                .shown("%s cents")
                .because(
                        "%s × %s = %s and %s × %s = %s. Together %s cents.",
                        bigs, big, bigs * big, smalls, small, smalls * small, cents)
                .drawn(picture(bigs, big, smalls, small));
    }

    private static String picture(int bigs, int big, int smalls, int small) {
        var values = new ArrayList<Integer>();
        for (int i = 0; i < bigs + smalls; i++) {
            values.add(i < bigs ? big : small);
        }
        var drawing = new Drawing(290, 100, "Coins");
        for (int i = 0; i < values.size(); i++) {
            double x = 28 + i % 5 * 58;
            double y = 25 + i / 5 * 50;
            drawing.circle(x, y, values.get(i) == big ? 23 : 18, Drawing.PAPER)
                    .circle(x, y, values.get(i) == big ? 19 : 14, Drawing.NONE)
                    .text(x, y, 14, String.valueOf(values.get(i)));
        }
        return drawing.svg();
    }

    private static BigDecimal dollars(int cents) {
        return BigDecimal.valueOf(cents, 2);
    }

    private static Problem change(Dice dice) {
        int note = dice.byLevel(dice.one(5, 10), dice.one(10, 20, 50)) * 100;
        int price = dice.from(note / 500, note / 100 - 1) * 100 + 5 * dice.from(1, 19);
        int change = note - price;
        var thing = dice.one("A book", "A ball", "A ticket", "Lunch", "A toy boat");
        int toDollar = (100 - price % 100) % 100;
        return ask(
                        "%s costs $%s. You pay with $%s. How much do you get back?",
                        thing, dollars(price), note / 100)
                .answer(dollars(change))
                .mistakes(
                        dollars(change + 100),
                        dollars(change + 10),
                        dollars(change > 100 ? change - 100 : change + 200),
                        dollars(price))
                .shown("$%s")
                .because(
                        "From $%s to $%s it is $%s. From there to $%s it is $%s. Together $%s.",
                        dollars(price),
                        (price + toDollar) / 100,
                        dollars(toDollar),
                        note / 100,
                        (note - price - toDollar) / 100,
                        dollars(change));
    }

    private static Problem sum(Dice dice) {
        int a = dice.from(1, dice.byLevel(4, 19)) * 100 + 5 * dice.from(9, 19);
        int b = dice.from(1, dice.byLevel(4, 19)) * 100 + 5 * dice.from(8, 19);
        int cents = a % 100 + b % 100;
        var first = dice.one("A pen", "A puzzle", "A comic");
        var second = dice.one("a cap", "a mug", "a kite");
        return ask(
                        "%s costs $%s and %s costs $%s. What do they cost together?",
                        first, dollars(a), second, dollars(b))
                .answer(dollars(a + b))
                .mistakes(
                        dollars(a + b - 100),
                        dollars(a + b + 10),
                        dollars(a + b + 100),
                        dollars(a + b - 10))
                .shown("$%s")
                .because(
                        "Cents: %s + %s = %s%s. Dollars: %s + %s%s = %s. Together $%s.",
                        a % 100,
                        b % 100,
                        cents,
                        cents >= 100 ? ", which is $1 and " + cents % 100 + " cents" : "",
                        a / 100,
                        b / 100,
                        cents >= 100 ? " + 1" : "",
                        (a + b) / 100,
                        dollars(a + b));
    }
}
