package app.laurel.learning.curriculum.math;

import static app.laurel.learning.curriculum.math.Problem.ask;

import app.laurel.learning.curriculum.ShapePictures;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Sine, cosine and tangent. */
final class Trigonometry {

    private static final int[][] TRIPLES = {{3, 4, 5}, {5, 12, 13}, {8, 15, 17}, {7, 24, 25}};

    /** Exact values; angle, sine, cosine, tangent. */
    private static final List<List<String>> EXACT =
            List.of(
                    List.of("0", "0", "1", "0"),
                    List.of("30", "½", "√3 ÷ 2", "√3 ÷ 3"),
                    List.of("45", "√2 ÷ 2", "√2 ÷ 2", "1"),
                    List.of("60", "√3 ÷ 2", "½", "√3"),
                    List.of("90", "1", "0", ""),
                    List.of("120", "√3 ÷ 2", "−½", "−√3"),
                    List.of("150", "½", "−√3 ÷ 2", "−√3 ÷ 3"),
                    List.of("180", "0", "−1", "0"));

    private static final List<String> NAMES = List.of("sin", "cos", "tan");

    private Trigonometry() {}

    static Map<String, Exercise> all() {
        return Map.of(
                "trigonometry.ratios", Exercise.oneOf(Trigonometry::ratio, Trigonometry::side),
                "trigonometry.exact", Exercise.oneOf(Trigonometry::exact, Trigonometry::radians));
    }

    private static Problem ratio(Dice dice) {
        var triple = dice.one(TRIPLES);
        int times = dice.from(1, dice.byLevel(2, 3, 4));
        boolean swap = dice.coin();
        int beside = triple[swap ? 1 : 0] * times;
        int across = triple[swap ? 0 : 1] * times;
        int longest = triple[2] * times;
        int which = dice.from(0, 2);
        var right = new Fraction(which == 1 ? beside : across, which == 2 ? beside : longest);
        return ask(
                        "In a right triangle the side opposite α is %s, the side next to it %s, the longest %s. What is %s α?",
                        across, beside, longest, NAMES.get(which))
                .answer(right.simplest())
                .mistakes(
                        new Fraction(which == 1 ? across : beside, which == 2 ? across : longest)
                                .simplest(),
                        new Fraction(right.bottom(), right.top()).simplest(),
                        new Fraction(across, which == 2 ? longest : beside).simplest(),
                        new Fraction(beside, longest).simplest())
                .because(
                        "%s is %s by %s: %s ÷ %s = %s.",
                        NAMES.get(which),
                        which == 1 ? "the side next to it" : "the opposite side",
                        which == 2 ? "the side next to it" : "the longest side",
                        right.top(),
                        right.bottom(),
                        right.simplest())
                .drawn(
                        ShapePictures.rightTriangle(
                                String.valueOf(beside),
                                String.valueOf(across),
                                String.valueOf(longest)));
    }

    private static Problem side(Dice dice) {
        int tenths = dice.from(1, 9);
        int longest = 10 * dice.from(1, dice.byLevel(6, 9, 12));
        boolean sine = dice.coin();
        int right = longest * tenths / 10;
        var value = Decimals.of(tenths, 1);
        return ask(
                        "The longest side of a right triangle is %s cm and %s α = %s. How long is the side %s α?",
                        longest, sine ? "sin" : "cos", value, sine ? "opposite" : "next to")
                .answer(right)
                .mistakes(longest - right, right * 10, right + 10, longest * 10 / tenths)
                .shown("%s cm")
                .because(
                        "Side = longest side × %s α = %s × %s = %s cm.",
                        sine ? "sin" : "cos", longest, value, right);
    }

    private static Problem exact(Dice dice) {
        var row = dice.one(EXACT.subList(0, dice.byLevel(5, 8)));
        int which = row.getLast().isEmpty() ? dice.from(1, 2) : dice.from(1, 3);
        var value = row.get(which);
        return ask("What is %s %s°?", NAMES.get(which - 1), row.getFirst())
                .answer(value)
                .mistakes(confused(dice, row, which).toArray())
                .because(
                        "On the unit circle the point at %s° has cosine %s and sine %s. So %s %s° = %s.",
                        row.getFirst(),
                        row.get(2),
                        row.get(1),
                        NAMES.get(which - 1),
                        row.getFirst(),
                        value);
    }

    /** Sine taken for cosine, the wrong sign, tangent turned over; then any other exact value. */
    private static List<String> confused(Dice dice, List<String> row, int which) {
        var value = row.get(which);
        var wrong = new ArrayList<String>();
        if (which == 3) {
            wrong.add(value.contains("÷") ? value.replace(" ÷ 3", "") : value + " ÷ 3");
            wrong.removeIf(turned -> !turned.contains("√"));
            wrong.addAll(List.of(row.get(1), row.get(2)));
        } else {
            wrong.add(row.get(3 - which));
        }
        if (!value.equals("0")) {
            wrong.add(value.startsWith("−") ? value.substring(1) : "−" + value);
        }
        wrong.addAll(dice.shuffled(List.of("0", "1", "½", "√2 ÷ 2", "√3 ÷ 2")));
        return wrong;
    }

    private static Problem radians(Dice dice) {
        int degrees = 15 * dice.from(1, dice.byLevel(12, 24));
        var part = new Fraction(degrees, 180).simplest();
        return ask("Write %s° in radians.", degrees)
                .answer(pi(part))
                .mistakes(
                        pi(new Fraction(degrees, 360).simplest()),
                        pi(new Fraction(part.bottom(), part.top())),
                        pi(new Fraction(degrees, 90).simplest()),
                        pi(new Fraction(part.top() + 1, part.bottom() + 1).simplest()),
                        pi(new Fraction(part.top() + 2, part.bottom()).simplest()))
                .because("180° is π, so %s° is %s⁄180 of π: %s.", degrees, degrees, pi(part));
    }

    private static String pi(Fraction part) {
        var top = part.top() == 1 ? "π" : part.top() + "π";
        return part.bottom() == 1 ? top : top + " ÷ " + part.bottom();
    }
}
