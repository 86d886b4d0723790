package app.laurel.learning.curriculum.math;

import static app.laurel.learning.curriculum.math.Problem.ask;

import java.util.Map;

/** How many ways there are. */
final class Combinations {

    private Combinations() {}

    static Map<String, Exercise> all() {
        return Map.of(
                "counting.combinations",
                Exercise.oneOf(Combinations::rows, Combinations::groups, Combinations::menu));
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
