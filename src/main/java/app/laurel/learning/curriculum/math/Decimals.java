package app.laurel.learning.curriculum.math;

import static app.laurel.learning.curriculum.math.Problem.ask;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/** Numbers with a point: what their digits are worth, which is bigger, and sums and products. */
final class Decimals {

    private static final List<String> PLACES = List.of("tenths", "hundredths", "thousandths");

    private Decimals() {}

    static Map<String, Exercise> all() {
        return Map.of(
                "decimals.place-value",
                        Exercise.oneOf(
                                Decimals::worth, Decimals::fromFraction, Decimals::toFraction),
                "decimals.compare", Decimals::extreme,
                "decimals.add", Exercise.oneOf(Decimals::sum, Decimals::difference),
                "decimals.multiply", Exercise.oneOf(Decimals::product, Decimals::shifted));
    }

    /** The decimal of so many tenths, hundredths … without zeros at its end. */
    static BigDecimal of(long count, int places) {
        var number = BigDecimal.valueOf(count, places).stripTrailingZeros();
        return number.scale() < 0 ? number.setScale(0) : number;
    }

    private static Problem worth(Dice dice) {
        int places = dice.byLevel(2, 3);
        var digits = dice.different(places + 1, 1, 9);
        int place = dice.from(1, places);
        int digit = digits.get(place);
        int count = digits.stream().reduce(0, (sum, next) -> sum * 10 + next);
        return ask("What is the %s worth in %s?", digit, of(count, places))
                .answer(of(digit, place))
                .mistakes(
                        digit,
                        of(digit, place == 1 ? 2 : place - 1),
                        of(digit, place + 1),
                        digit * 10)
                .because(
                        "The %s stands %s behind the point: those are %s, so it is worth %s.",
                        digit,
                        place == 1 ? "first" : place == 2 ? "second" : "third",
                        PLACES.get(place - 1),
                        of(digit, place));
    }

    private static Problem fromFraction(Dice dice) {
        int places = dice.byLevel(dice.from(1, 2), dice.from(2, 3));
        int bottom = (int) Math.pow(10, places);
        int top = dice.from(1, Math.min(99, bottom - 1));
        top = top % 10 == 0 ? top + 1 : top;
        return ask("Write %s as a decimal.", new Fraction(top, bottom))
                .answer(of(top, places))
                .mistakes(
                        of(top, places + 1),
                        of(top, places - 1),
                        new BigDecimal(top + "." + bottom),
                        of(top + 10L, places))
                .because(
                        "%s is read as %s %s, so the last digit stands %s behind the point: %s.",
                        new Fraction(top, bottom),
                        top,
                        PLACES.get(places - 1),
                        places == 1 ? "first" : places == 2 ? "second" : "third",
                        of(top, places));
    }

    private static Problem toFraction(Dice dice) {
        int places = dice.byLevel(dice.from(1, 2), dice.from(2, 3));
        int top = dice.from(1, places == 1 ? 9 : 99);
        top = top % 10 == 0 ? top + 3 : top;
        int bottom = (int) Math.pow(10, places);
        return ask("Which fraction is the same as %s?", of(top, places))
                .answer(new Fraction(top, bottom))
                .mistakes(
                        new Fraction(top, bottom * 10L),
                        new Fraction(top, Math.max(10, bottom / 10)),
                        new Fraction(1, top + 1),
                        new Fraction(top + 1, bottom))
                .because(
                        "%s has %s behind its point, so it counts %s: %s.",
                        of(top, places),
                        places == 1 ? "one digit" : places + " digits",
                        PLACES.get(places - 1),
                        new Fraction(top, bottom));
    }

    private static Problem extreme(Dice dice) {
        var numbers = new LinkedHashSet<BigDecimal>();
        int whole = dice.byLevel(0, dice.from(0, 9));
        while (numbers.size() < 4) {
            int places = numbers.size() < 2 ? numbers.size() + 1 : dice.from(1, dice.byLevel(2, 3));
            int bottom = (int) Math.pow(10, places);
            numbers.add(of((long) whole * bottom + dice.from(1, bottom - 1), places));
        }
        var shown = List.copyOf(numbers);
        boolean most = dice.coin();
        var sorted = shown.stream().sorted().toList();
        int places = sorted.stream().mapToInt(BigDecimal::scale).max().orElseThrow();
        var even = sorted.stream().map(number -> Say.it(number.setScale(places))).toList();
        return ask(
                        "Which number is the %s: %s, %s, %s or %s?",
                        most ? "biggest" : "smallest",
                        shown.get(0),
                        shown.get(1),
                        shown.get(2),
                        shown.get(3))
                .answer(most ? sorted.getLast() : sorted.getFirst())
                .mistakes(shown.toArray())
                .because(
                        "Write them equally long with zeros and sort them: %s.",
                        String.join(", ", even));
    }

    private static Problem sum(Dice dice) {
        int a = dice.from(11, dice.byLevel(99, 299));
        int b = dice.from(11, dice.byLevel(199, 499));
        b = b % 10 == 0 ? b + 3 : b;
        a = a % 10 == 0 ? a + 1 : a;
        int hundredths = a * 10 + b;
        return ask("%s + %s = ?", of(a, 1), of(b, 2))
                .answer(of(hundredths, 2))
                .mistakes(
                        of(a + b, 2),
                        of(a + b, 1),
                        of(hundredths + 10L, 2),
                        of(hundredths - 100L, 2),
                        of(hundredths + 100L, 2))
                .because(
                        "Point under point: %s + %s = %s.",
                        BigDecimal.valueOf(a * 10L, 2),
                        BigDecimal.valueOf(b, 2),
                        of(hundredths, 2));
    }

    private static Problem difference(Dice dice) {
        int a = dice.from(31, dice.byLevel(99, 499));
        a = a % 10 == 0 ? a + 1 : a;
        int b = dice.from(11, a * 10 - 20);
        b = b % 10 == 0 ? b + 3 : b;
        int left = a * 10 - b;
        return ask("%s − %s = ?", of(a, 1), of(b, 2))
                .answer(of(left, 2))
                .mistakes(
                        of(Columns.smallerFromBigger(a * 10, b), 2),
                        of(Math.abs(a - b), 2),
                        of(left + 10L, 2),
                        of(left + 100L, 2))
                .because(
                        "Point under point: %s − %s = %s.",
                        BigDecimal.valueOf(a * 10L, 2), BigDecimal.valueOf(b, 2), of(left, 2));
    }

    private static Problem product(Dice dice) {
        int a = dice.from(2, dice.byLevel(9, 19, 49));
        int b = dice.from(2, 9);
        int aPlaces = dice.byLevel(1, 1, dice.from(1, 2));
        a = a % 10 == 0 ? a + 1 : a;
        int places = aPlaces + 1;
        return ask("%s × %s = ?", of(a, aPlaces), of(b, 1))
                .answer(of((long) a * b, places))
                .mistakes(
                        of((long) a * b, places - 1),
                        of((long) a * b, places + 1),
                        of(a + (long) b, 1),
                        of((long) a * b, 0))
                .because(
                        "Without points: %s × %s = %s. The factors have %s digits behind their points, so the result is %s.",
                        a, b, a * b, places, of((long) a * b, places));
    }

    private static Problem shifted(Dice dice) {
        int places = dice.from(1, dice.byLevel(2, 3, 3));
        int count = dice.from(11, dice.byLevel(99, 499, 999));
        count = count % 10 == 0 ? count + 7 : count;
        int zeros = dice.from(1, dice.byLevel(2, 3, 3));
        boolean times = dice.coin();
        int moved = times ? places - zeros : places + zeros;
        long factor = (long) Math.pow(10, zeros);
        return ask("%s %s %s = ?", of(count, places), times ? "×" : "÷", factor)
                .answer(of(count, moved))
                .mistakes(
                        of(count, moved + 1),
                        of(count, moved - 1),
                        of(count, times ? places + zeros : places - zeros))
                .because(
                        "%s has %s: the point moves %s to the %s. That gives %s.",
                        factor,
                        Say.count(zeros, "zero"),
                        Say.count(zeros, "place"),
                        times ? "right" : "left",
                        of(count, moved));
    }
}
