package app.laurel.learning.curriculum.math;

import static app.laurel.learning.curriculum.math.Problem.ask;

import app.laurel.learning.curriculum.NumberPictures;
import java.util.List;
import java.util.Map;

/** Counting, comparing and the sums up to twenty. */
final class FirstNumbers {

    private FirstNumbers() {}

    static Map<String, Exercise> all() {
        return Map.of(
                "counting.objects",
                Exercise.oneOf(FirstNumbers::things, FirstNumbers::frame),
                "counting.next",
                Exercise.oneOf(FirstNumbers::after, FirstNumbers::before),
                "numbers.compare",
                FirstNumbers::biggest,
                "numbers.make-ten",
                FirstNumbers::makeTen,
                "addition.within-10",
                Exercise.oneOf(dice -> sum(dice, dice.byLevel(7, 10)), FirstNumbers::story),
                "subtraction.within-10",
                dice -> difference(dice, dice.byLevel(7, 10)),
                "addition.within-20",
                dice -> sum(dice, dice.byLevel(15, 20)),
                "subtraction.within-20",
                dice -> difference(dice, dice.byLevel(15, 20)));
    }

    private static Problem things(Dice dice) {
        int count = dice.byLevel(dice.from(3, 10), dice.from(6, 15));
        var thing =
                dice.one(
                        "🍎 apples",
                        "⭐ stars",
                        "🐟 fish",
                        "🌸 flowers",
                        "🐞 beetles",
                        "🎈 balloons");
        var picture = thing.split(" ")[0];
        var name = thing.split(" ")[1];
        return ask("%s How many %s?", picture.repeat(count), name)
                .answer(count)
                .mistakes(count - 1, count + 1, count + 2)
                .because("Point to each one and count: 1, 2, 3 … up to %s.", count);
    }

    private static Problem frame(Dice dice) {
        int more = dice.one(0, 2, 3, 4, 5);
        int start = dice.byLevel(5, dice.one(5, 10));
        int count = start + more;
        var full = start == 5 ? "The top row is full" : "The first frame is full";
        var rest =
                more == 0 ? "There are no other dots." : "There are %s more dots.".formatted(more);
        return ask("%s. %s How many dots?", full, rest)
                .answer(count)
                .mistakes(count + 1, count - 1, more == 0 ? start * 2 : more)
                .because(
                        "A full %s has %s. %s and %s more make %s.",
                        start == 5 ? "row" : "frame", start, start, more, count)
                .drawn(NumberPictures.tenFrames(count));
    }

    private static Problem after(Dice dice) {
        int number = dice.byLevel(dice.from(1, 18), dice.from(10, 98));
        return ask("Which number comes right after %s?", number)
                .answer(number + 1)
                .mistakes(number - 1, number + 2, number + 10)
                .because("Count on by one: %s, %s.", number, number + 1);
    }

    private static Problem before(Dice dice) {
        int number = dice.byLevel(dice.from(2, 19), dice.from(11, 99));
        return ask("Which number comes right before %s?", number)
                .answer(number - 1)
                .mistakes(number + 1, number - 2, number + 2)
                .because("Count back by one: %s, %s.", number, number - 1);
    }

    private static Problem biggest(Dice dice) {
        int top = dice.byLevel(10, 50, 100);
        int a = dice.from(4, top);
        int b = a - dice.from(1, 3);
        int c = b > 1 ? dice.from(0, b - 1) : 0;
        int d = a + 1 + dice.from(0, 4);
        boolean most = dice.coin();
        var numbers = dice.shuffled(List.of(a, b, c, d));
        return ask(
                        "Which number is the %s: %s, %s, %s or %s?",
                        most ? "biggest" : "smallest",
                        numbers.get(0),
                        numbers.get(1),
                        numbers.get(2),
                        numbers.get(3))
                .answer(most ? d : c)
                .mistakes(most ? a : b, most ? b : a, most ? c : d)
                .because(
                        "In counting order they are %s, %s, %s, %s. The %s comes %s.",
                        c, b, a, d, most ? "biggest" : "smallest", most ? "last" : "first");
    }

    private static Problem makeTen(Dice dice) {
        int part = dice.from(0, 10);
        var text =
                dice.one(
                        "%s + ? = 10",
                        "? + %s = 10",
                        "Which number makes ten together with %s?",
                        "You have %s. How many more do you need to have ten?");
        return ask(text, part)
                .answer(10 - part)
                .mistakes(9 - part, 11 - part, 10 + part)
                .because(
                        "Full places: %s. Empty places: %s. So %s + %s = 10.",
                        part, 10 - part, part, 10 - part)
                .drawn(NumberPictures.tenFrames(part));
    }

    private static Problem sum(Dice dice, int top) {
        int a = dice.from(top / 5, top - 2 - top / 10);
        int b = dice.from(1, top - a);
        return ask("%s + %s = ?", a, b)
                .answer(a + b)
                .mistakes(a + b - 1, a + b + 1, Math.abs(a - b))
                .because(
                        "%s",
                        a < 10 && a + b > 10
                                ? overTen(a, b)
                                : "Start at %d and count on %d: you get to %d."
                                        .formatted(a, b, a + b));
    }

    private static Problem story(Dice dice) {
        int a = dice.from(2, 6);
        int b = dice.from(1, 10 - a);
        return ask(
                        "%s has %s and gets %s more. How many now?",
                        dice.name(), Say.count(a, "shell"), b)
                .answer(a + b)
                .mistakes(a + b + 1, a + b - 1, a)
                .because("Put them together: %s + %s = %s.", a, b, a + b);
    }

    private static Problem difference(Dice dice, int top) {
        int a = dice.from(top / 2, top);
        int b = dice.from(1, a - 1);
        return ask("%s − %s = ?", a, b)
                .answer(a - b)
                .mistakes(a - b + 1, a - b - 1, a)
                .because(
                        "%s",
                        a > 10 && a - b < 10
                                ? backOverTen(a, b)
                                : "Start at %d and count back %d: you get to %d."
                                        .formatted(a, b, a - b));
    }

    private static String overTen(int a, int b) {
        return "First go to ten: %d + %d = 10. Then %d more: 10 + %d = %d."
                .formatted(a, 10 - a, a + b - 10, a + b - 10, a + b);
    }

    private static String backOverTen(int a, int b) {
        int rest = b - (a - 10);
        return "First go back to ten: %d − %d = 10. Then %d more: 10 − %d = %d."
                .formatted(a, a - 10, rest, rest, a - b);
    }
}
