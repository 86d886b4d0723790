package app.laurel.learning.curriculum.math;

import static app.laurel.learning.curriculum.math.Problem.ask;

import java.util.Map;

/** Adding and taking away numbers of two and more digits. */
final class WrittenSums {

    private WrittenSums() {}

    static Map<String, Exercise> all() {
        return Map.of(
                "addition.two-digit",
                        Exercise.oneOf(WrittenSums::carry, WrittenSums::carry, WrittenSums::cards),
                "subtraction.two-digit",
                        Exercise.oneOf(
                                WrittenSums::borrow, WrittenSums::borrow, WrittenSums::pages),
                "arithmetic.three-digit",
                        Exercise.oneOf(WrittenSums::bigSum, WrittenSums::bigDifference));
    }

    private static Problem carry(Dice dice) {
        var pair = carrying(dice);
        return sum(ask("%s + %s = ?", pair[0], pair[1]), pair[0], pair[1]);
    }

    private static Problem cards(Dice dice) {
        var pair = carrying(dice);
        var thing = dice.one("cards", "stickers", "marbles", "shells");
        return sum(
                ask(
                        "%s has %s %s and gets %s more. How many is that?",
                        dice.name(), pair[0], thing, pair[1]),
                pair[0],
                pair[1]);
    }

    private static Problem sum(Problem problem, int a, int b) {
        return problem.answer(a + b)
                .mistakes(Columns.addedWithoutCarry(a, b), a + b + 10, a + b - 1, a + b + 1)
                .because("%s", Columns.adding(a, b));
    }

    /** Two numbers whose ones make more than nine. */
    private static int[] carrying(Dice dice) {
        int ones = dice.from(2, 9);
        int more = dice.from(10 - ones, 9);
        int tens = dice.from(1, dice.byLevel(6, 8));
        int otherTens = dice.from(1, dice.byLevel(8 - tens, 9));
        return new int[] {tens * 10 + ones, otherTens * 10 + more};
    }

    private static Problem borrow(Dice dice) {
        var pair = borrowing(dice);
        return difference(ask("%s − %s = ?", pair[0], pair[1]), pair[0], pair[1]);
    }

    private static Problem pages(Dice dice) {
        var pair = borrowing(dice);
        return difference(
                ask(
                        "A book has %s pages. %s has read %s. How many are left?",
                        pair[0], dice.name(), pair[1]),
                pair[0],
                pair[1]);
    }

    private static Problem difference(Problem problem, int a, int b) {
        return problem.answer(a - b)
                .mistakes(Columns.smallerFromBigger(a, b), a - b + 10, a - b - 1, a - b + 1)
                .because("%s", Columns.takingAway(a, b));
    }

    /** Two numbers of which the second has more ones than the first. */
    private static int[] borrowing(Dice dice) {
        int ones = dice.from(0, 8);
        int more = dice.from(ones + 1, 9);
        int tens = dice.from(2, dice.byLevel(6, 9));
        return new int[] {tens * 10 + ones, dice.from(1, tens - 1) * 10 + more};
    }

    private static Problem bigSum(Dice dice) {
        int a = dice.from(105, dice.byLevel(599, 999, 7999));
        int b = dice.from(105, dice.byLevel(399, 999, 1999));
        return ask("%s + %s = ?", a, b)
                .answer(a + b)
                .mistakes(Columns.addedWithoutCarry(a, b), a + b + 10, a + b - 100, a + b + 100)
                .because("%s", Columns.adding(a, b));
    }

    private static Problem bigDifference(Dice dice) {
        int a = dice.from(dice.byLevel(300, 500, 1200), dice.byLevel(699, 999, 9999));
        int b = dice.from(101, a - 101);
        return ask("%s − %s = ?", a, b)
                .answer(a - b)
                .mistakes(Columns.smallerFromBigger(a, b), a - b + 10, a - b + 100, a - b - 10)
                .because("%s", Columns.takingAway(a, b));
    }
}
