package app.laurel.learning.curriculum.math;

import static app.laurel.learning.curriculum.math.Problem.ask;

import app.laurel.learning.curriculum.NumberPictures;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** What a digit is worth at its place, and rounding. */
final class PlaceValue {

    private static final List<String> PLACES =
            List.of("ones", "tens", "hundreds", "thousands", "ten thousands", "hundred thousands");

    private PlaceValue() {}

    static Map<String, Exercise> all() {
        return Map.of(
                "place-value.tens-ones",
                        Exercise.oneOf(
                                PlaceValue::howManyTens,
                                PlaceValue::tensAndOnes,
                                PlaceValue::worthOfTens),
                "place-value.thousands",
                        Exercise.oneOf(
                                PlaceValue::worth, PlaceValue::putTogether, PlaceValue::moreBy),
                "numbers.rounding", PlaceValue::round);
    }

    private static Problem howManyTens(Dice dice) {
        int tens = dice.from(1, dice.byLevel(6, 9));
        int ones = dice.other(tens, 0, 9);
        return ask("How many tens are in %s%s?", tens, ones)
                .answer(tens)
                .mistakes(ones, tens * 10 + ones, tens + ones, tens + 1)
                .because("%s%s is %s tens and %s ones.", tens, ones, tens, ones)
                .drawn(NumberPictures.blocks(tens * 10 + ones));
    }

    private static Problem tensAndOnes(Dice dice) {
        int tens = dice.from(2, dice.byLevel(6, 9));
        int ones = dice.other(tens, 2, 9);
        return ask("Which number is %s tens and %s ones?", tens, ones)
                .answer(tens * 10 + ones)
                .mistakes(ones * 10 + tens, tens + ones, tens * 100 + ones, tens * 10)
                .because(
                        "%s tens are %s. With %s ones that makes %s.",
                        tens, tens * 10, ones, tens * 10 + ones)
                .drawn(NumberPictures.blocks(tens * 10 + ones));
    }

    private static Problem worthOfTens(Dice dice) {
        int tens = dice.from(1, 9);
        int ones = dice.other(tens, 1, 9);
        return ask("Look at %s%s. How much is the %s worth?", tens, ones, tens)
                .answer(tens * 10)
                .mistakes(tens, ones, tens * 10 + ones, tens * 100)
                .because("The %s stands in the tens place: it is worth %s.", tens, tens * 10);
    }

    private static Problem worth(Dice dice) {
        int places = dice.byLevel(dice.from(3, 4), dice.from(4, 6));
        var digits = dice.different(places, 1, 9);
        int number = digits.stream().reduce(0, (sum, digit) -> sum * 10 + digit);
        int place = dice.from(1, places - 1);
        int digit = digits.get(places - 1 - place);
        int unit = (int) Math.pow(10, place);
        return ask("What is the %s worth in %s?", digit, number)
                .answer(digit * unit)
                .mistakes(digit * unit / 10, digit * unit * 10, digit, number % (unit * 10))
                .because(
                        "The %s stands in the %s place, so it is worth %s × %s = %s.",
                        digit, PLACES.get(place), digit, unit, digit * unit);
    }

    private static Problem putTogether(Dice dice) {
        int thousands = dice.from(1, dice.byLevel(9, 99)) * 1000;
        int hundreds = dice.from(0, 9) * 100;
        int tens = hundreds == 0 ? dice.from(1, 9) * 10 : dice.one(0, dice.from(1, 9) * 10);
        int ones = dice.from(1, 9);
        var parts =
                IntStream.of(thousands, hundreds, tens, ones)
                        .filter(part -> part > 0)
                        .boxed()
                        .toList();
        var sum = String.join(" + ", parts.stream().map(Say::it).toList());
        int number = thousands + hundreds + tens + ones;
        var squeezed = new StringBuilder();
        parts.forEach(part -> squeezed.append(part.toString().replaceAll("0+$", "")));
        return ask("%s = ?", sum)
                .answer(number)
                .mistakes(
                        Integer.parseInt(squeezed.toString()),
                        thousands + (hundreds + tens) / 10 + ones,
                        thousands * 10 + hundreds + tens + ones,
                        number + 9 * hundreds,
                        number + 9 * tens)
                .because(
                        "Put each part in its place: %s thousands, %s hundreds, %s tens, %s ones. Empty places get a 0: %s.",
                        thousands / 1000, hundreds / 100, tens / 10, ones, number);
    }

    private static Problem moreBy(Dice dice) {
        int step = dice.byLevel(dice.one(10, 100), dice.one(100, 1000));
        int number = dice.byLevel(dice.from(1100, 8900), dice.from(11_000, 890_000));
        boolean more = dice.coin();
        int sign = more ? 1 : -1;
        return ask("Which number is %s %s than %s?", step, more ? "more" : "less", number)
                .answer(number + sign * step)
                .mistakes(
                        number + sign * step / 10, number + sign * step * 10, number - sign * step)
                .because(
                        "That is one step in the %s: %s %s %s = %s.",
                        PLACES.get((int) Math.log10(step)),
                        number,
                        more ? "+" : "−",
                        step,
                        number + sign * step);
    }

    private static Problem round(Dice dice) {
        int place = dice.byLevel(1, dice.from(1, 2), dice.from(2, 3));
        int unit = (int) Math.pow(10, place);
        int number = dice.from(unit, unit * 50);
        if (number % unit == 0) {
            number += dice.from(1, unit - 1);
        }
        int down = number / unit * unit;
        int digit = number % unit / (unit / 10);
        int rounded = digit >= 5 ? down + unit : down;
        var behind = PLACES.get(place - 1);
        return ask(
                        "Round %s to the nearest %s.",
                        number, PLACES.get(place).substring(0, PLACES.get(place).length() - 1))
                .answer(rounded)
                .mistakes(
                        rounded == down ? down + unit : down,
                        digit >= 5 ? rounded + unit : Math.max(0, down - unit),
                        (number + 5 * unit) / (10 * unit) * 10 * unit,
                        down + unit / 2)
                .because(
                        "Look at the %s: %s. That is %s, so you go %s to %s.",
                        behind,
                        digit,
                        digit >= 5 ? "5 or more" : "less than 5",
                        digit >= 5 ? "up" : "down",
                        rounded);
    }
}
