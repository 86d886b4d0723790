package app.laurel.learning.curriculum.math;

import static app.laurel.learning.curriculum.math.Problem.ask;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Mean and median, probability, and counting possibilities. */
final class Chance {

    private Chance() {}

    static Map<String, Exercise> all() {
        return Map.of(
                "statistics.mean", Chance::mean,
                "statistics.median", Exercise.oneOf(Chance::median, Chance::median, Chance::range),
                "probability.simple", Exercise.oneOf(Chance::bag, Chance::notFromBag, Chance::die),
                "probability.compound",
                        Exercise.oneOf(Chance::putBack, Chance::notPutBack, Chance::coins),
                "counting.combinations",
                        Exercise.oneOf(Chance::rows, Chance::groups, Chance::menu));
    }

    private static String list(List<Integer> numbers) {
        return String.join(", ", numbers.stream().map(Say::it).toList());
    }

    private static Problem mean(Dice dice) {
        int count = dice.byLevel(dice.from(3, 4), dice.from(4, 6));
        int mean = dice.from(5, dice.byLevel(15, 30));
        var numbers = new ArrayList<Integer>();
        int sum = 0;
        for (int i = 1; i < count; i++) {
            numbers.add(dice.from(Math.max(1, mean - 6), mean + 3));
            sum += numbers.getLast();
        }
        numbers.add(mean * count - sum);
        var mixed = dice.shuffled(numbers);
        var sorted = mixed.stream().sorted().toList();
        return ask("What is the mean of %s?", list(mixed))
                .answer(mean)
                .mistakes(
                        sorted.get(count / 2),
                        sorted.getLast() - sorted.getFirst(),
                        mean * count,
                        mean + 1,
                        mean - 1)
                .because(
                        "Sum: %s = %s. Divided by %s numbers: %s ÷ %s = %s.",
                        String.join(" + ", mixed.stream().map(Say::it).toList()),
                        mean * count,
                        count,
                        mean * count,
                        count,
                        mean);
    }

    private static List<Integer> someNumbers(Dice dice) {
        int count = dice.byLevel(5, dice.one(5, 7), dice.one(5, 7, 9));
        var numbers = new ArrayList<Integer>();
        for (int i = 0; i < count; i++) {
            numbers.add(dice.from(1, dice.byLevel(20, 50, 99)));
        }
        return numbers;
    }

    private static Problem median(Dice dice) {
        var numbers = someNumbers(dice);
        var sorted = numbers.stream().sorted().toList();
        int middle = numbers.size() / 2;
        int sum = numbers.stream().mapToInt(Integer::intValue).sum();
        return ask("What is the median of %s?", list(numbers))
                .answer(sorted.get(middle))
                .mistakes(
                        numbers.get(middle),
                        sum / numbers.size(),
                        sorted.get(middle + 1),
                        sorted.get(middle - 1))
                .because("Sorted: %s. The middle one is %s.", list(sorted), sorted.get(middle));
    }

    private static Problem range(Dice dice) {
        var numbers = someNumbers(dice);
        var sorted = numbers.stream().sorted().toList();
        int range = sorted.getLast() - sorted.getFirst();
        return ask("What is the range of %s?", list(numbers))
                .answer(range)
                .mistakes(
                        sorted.getLast(),
                        Math.abs(numbers.getLast() - numbers.getFirst()),
                        range + 1,
                        sorted.get(sorted.size() / 2))
                .because(
                        "Biggest minus smallest: %s − %s = %s.",
                        sorted.getLast(), sorted.getFirst(), range);
    }

    private static Problem bag(Dice dice) {
        int red = dice.from(1, dice.byLevel(6, 9));
        int blue = dice.other(red, 1, dice.byLevel(6, 9));
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
                        "%s of %s balls in a bag are red. You draw two, the first one goes %s. How likely are two red ones?",
                        red, all, back ? "back" : "not back")
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

    private static Problem rows(Dice dice) {
        int n = dice.from(3, dice.byLevel(5, 6, 7));
        long ways = factorial(n);
        var who =
                dice.one(
                        "books on a shelf",
                        "friends in a row",
                        "songs in a list",
                        "flags on a line");
        return ask("In how many orders can you put %s %s?", n, who)
                .answer(ways)
                .mistakes(n * n, 2 * n, ways / n, ways * (n + 1))
                .because(
                        "There are %s choices for the first place, one less for each next: %s! = %s.",
                        n, n, ways);
    }

    static long factorial(int n) {
        return n < 2 ? 1 : n * factorial(n - 1);
    }

    private static Problem groups(Dice dice) {
        int n = dice.from(4, dice.byLevel(8, 10, 12));
        int k = dice.from(2, 3);
        long ordered = factorial(n) / factorial(n - k);
        long ways = ordered / factorial(k);
        return ask(
                        "%s people are in a club. In how many ways can %s of them be chosen as a team?",
                        n, k)
                .answer(ways)
                .mistakes(ordered, n * k, (long) Math.pow(n, k), ways + n)
                .because(
                        "In order there are %s ways. Each team is counted %s! = %s times: %s ÷ %s = %s.",
                        ordered, k, factorial(k), ordered, factorial(k), ways);
    }

    private static Problem menu(Dice dice) {
        int a = dice.from(2, dice.byLevel(5, 7, 9));
        int b = dice.from(2, 6);
        int c = dice.from(2, 5);
        return ask(
                        "A menu has %s soups, %s mains and %s desserts. How many different meals of three are there?",
                        a, b, c)
                .answer(a * b * c)
                .mistakes(a + b + c, a * b + c, a * b, a * b * c + a)
                .because("Multiply the choices: %s × %s × %s = %s.", a, b, c, a * b * c);
    }
}
