package app.laurel.learning.curriculum.math;

import static app.laurel.learning.curriculum.math.Problem.ask;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Which fraction is bigger. */
final class ComparingFractions {

    private ComparingFractions() {}

    static Map<String, Exercise> all() {
        return Map.of("fractions.compare", ComparingFractions::extreme);
    }

    private static Problem extreme(Dice dice) {
        var fractions =
                dice.byLevel(
                        dice.coin() ? sameBottom(dice) : sameTop(dice),
                        dice.coin() ? sameTop(dice) : different(dice, 8),
                        different(dice, 12));
        boolean most = dice.coin();
        var sorted = fractions.stream().sorted(Fraction::compareValue).toList();
        var right = most ? sorted.getLast() : sorted.getFirst();
        return ask(
                        "Which fraction is the %s: %s, %s, %s or %s?",
                        most ? "biggest" : "smallest",
                        fractions.get(0),
                        fractions.get(1),
                        fractions.get(2),
                        fractions.get(3))
                .answer(right)
                .mistakes(fractions.toArray())
                .because("%s", reason(sorted, right, most));
    }

    private static String reason(List<Fraction> sorted, Fraction right, boolean most) {
        if (sorted.stream().map(Fraction::bottom).distinct().count() == 1) {
            return "All parts are the same size, so compare the tops: %s is the %s."
                    .formatted(right.top(), most ? "biggest" : "smallest");
        }
        if (sorted.stream().map(Fraction::top).distinct().count() == 1) {
            return "All have %s on top. %s cuts make the %s parts, so %s is the %s."
                    .formatted(
                            right.top(),
                            most ? "The fewest" : "The most",
                            most ? "biggest" : "smallest",
                            right,
                            most ? "biggest" : "smallest");
        }
        long common = sorted.stream().map(Fraction::bottom).reduce(1L, Fraction::lcm);
        var same = new ArrayList<String>();
        sorted.forEach(
                one ->
                        same.add(
                                one.bottom() == common
                                        ? one.toString()
                                        : one + " = " + one.over(common).top() + "⁄" + common));
        return "With equal parts they are " + String.join(", ", same) + ".";
    }

    private static List<Fraction> sameBottom(Dice dice) {
        int parts = dice.from(5, 12);
        return dice.different(4, 1, parts - 1).stream()
                .map(top -> new Fraction(top, parts))
                .toList();
    }

    private static List<Fraction> sameTop(Dice dice) {
        int top = dice.from(1, 3);
        return dice.different(4, top + 1, 12).stream()
                .map(parts -> new Fraction(top, parts))
                .toList();
    }

    /** Four fractions of different values whose common denominator stays small. */
    private static List<Fraction> different(Dice dice, int highest) {
        int common = highest == 8 ? dice.one(8, 12) : dice.one(12, 18, 20, 24);
        return dice.different(4, 1, common - 1).stream()
                .map(top -> new Fraction(top, common).simplest())
                .sorted(Comparator.comparing(Fraction::bottom))
                .toList();
    }
}
