package app.laurel.learning.curriculum.math;

import static app.laurel.learning.curriculum.math.Problem.ask;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Factors, multiples, primes, and in which order to calculate. */
final class WholeNumbers {

    private static final Exercise EASY_FACTORS =
            Exercise.oneOf(WholeNumbers::factor, WholeNumbers::multiple);
    private static final Exercise COMMON =
            Exercise.oneOf(WholeNumbers::greatest, WholeNumbers::least);

    private WholeNumbers() {}

    static Map<String, Exercise> all() {
        return Map.of(
                "numbers.factors",
                dice ->
                        dice.byLevel(EASY_FACTORS, dice.one(EASY_FACTORS, COMMON), COMMON)
                                .next(dice),
                "numbers.primes",
                Exercise.oneOf(WholeNumbers::prime, WholeNumbers::factorised),
                "arithmetic.order",
                WholeNumbers::order);
    }

    private static Problem factor(Dice dice) {
        int a = dice.from(2, 9);
        int b = dice.from(3, 9);
        int number = a * b;
        var near =
                IntStream.range(2, Math.max(12, a + 6))
                        .filter(n -> number % n != 0)
                        .boxed()
                        .toList();
        var others = new ArrayList<>(dice.shuffled(near).subList(0, 2));
        others.add(number * dice.from(2, 3)); // a multiple taken for a factor
        return ask("Which of these is a factor of %s: %s?", number, choices(dice, a, others))
                .answer(a)
                .mistakes(others.toArray())
                .because(
                        "%s × %s = %s, so %s divides %s without a remainder.",
                        a, b, number, a, number);
    }

    private static Problem multiple(Dice dice) {
        int of = dice.from(3, 9);
        int right = of * dice.from(3, 11);
        var near =
                IntStream.range(right - 8, right + 8)
                        .filter(n -> n > 1 && n % of != 0)
                        .boxed()
                        .toList();
        // the same last digit, and a factor taken for a multiple
        var tempting =
                Stream.of(of + 10, of + 20, of % 2 == 0 ? of / 2 : of % 3 == 0 ? of / 3 : of + 40)
                        .filter(n -> n > 1 && n % of != 0)
                        .toList();
        var others =
                Stream.concat(
                                dice.shuffled(tempting).stream().limit(2),
                                dice.shuffled(near).stream())
                        .distinct()
                        .limit(3)
                        .toList();
        return ask("Which of these is a multiple of %s: %s?", of, choices(dice, right, others))
                .answer(right)
                .mistakes(others.toArray())
                .because("%s = %s × %s. The others leave a remainder.", right, right / of, of);
    }

    /** The numbers to choose from, as "3, 4, 5 or 6". */
    private static String choices(Dice dice, int right, List<Integer> wrong) {
        var all = new ArrayList<>(wrong);
        all.add(right);
        var mixed = dice.shuffled(all);
        return "%d, %d, %d or %d".formatted(mixed.toArray());
    }

    private static Problem greatest(Dice dice) {
        int common = dice.from(2, dice.byLevel(6, 8, 12));
        var factors = dice.different(2, 2, 7);
        int a = common * factors.get(0);
        int b = common * factors.get(1);
        long right = Fraction.gcd(a, b);
        return ask("What is the greatest common factor of %s and %s?", a, b)
                .answer(right)
                .mistakes(Fraction.lcm(a, b), 1, right * 2, right % 2 == 0 ? right / 2 : right + 2)
                .because(
                        "%s = %s × %s and %s = %s × %s. %s and %s have no common factor any more.",
                        a, right, a / right, b, right, b / right, a / right, b / right);
    }

    private static Problem least(Dice dice) {
        int top = dice.byLevel(8, 10, 15);
        var pair = dice.different(2, 2, top);
        int a = pair.get(0);
        int b = pair.get(1);
        long right = Fraction.lcm(a, b);
        return ask("What is the least common multiple of %s and %s?", a, b)
                .answer(right)
                .mistakes(
                        right == (long) a * b ? right * 2 : (long) a * b,
                        Fraction.gcd(a, b),
                        a + b,
                        right + Math.max(a, b))
                .because(
                        "Count in steps of %s until %s fits as well: %s = %s × %s = %s × %s.",
                        Math.max(a, b), Math.min(a, b), right, right / a, a, right / b, b);
    }

    private static boolean isPrime(int number) {
        return number > 1
                && IntStream.rangeClosed(2, (int) Math.sqrt(number)).allMatch(n -> number % n != 0);
    }

    private static int smallestFactor(int number) {
        return IntStream.rangeClosed(2, number)
                .filter(n -> number % n == 0)
                .findFirst()
                .orElseThrow();
    }

    private static Problem prime(Dice dice) {
        var range = IntStream.rangeClosed(dice.byLevel(2, 11), dice.byLevel(50, 100)).boxed();
        var byPrime = range.collect(Collectors.partitioningBy(WholeNumbers::isPrime));
        int right = dice.one(byPrime.get(true));
        var odd = byPrime.get(false).stream().filter(n -> n % 2 == 1 || n < 20).toList();
        var others = dice.shuffled(odd).subList(0, 3);
        return ask("Which of these is a prime number: %s?", choices(dice, right, others))
                .answer(right)
                .mistakes(others.toArray())
                .because(
                        "%s can only be divided by 1 and itself. But %s = %s × %s, for example.",
                        right,
                        others.getFirst(),
                        smallestFactor(others.getFirst()),
                        others.getFirst() / smallestFactor(others.getFirst()));
    }

    private static Problem factorised(Dice dice) {
        var primes = new ArrayList<Integer>();
        int number = 1;
        while (primes.size() < dice.byLevel(3, 4)) {
            int next = dice.one(2, 2, 3, 3, 5, 7);
            primes.add(next);
            number *= next;
        }
        primes.sort(null);
        var joined = new ArrayList<>(primes);
        joined.add(joined.removeFirst() * joined.removeFirst());
        var swapped = new ArrayList<>(primes);
        swapped.set(0, primes.getFirst() == 2 ? 3 : 2);
        var longer = new ArrayList<>(primes);
        longer.addFirst(2);
        return ask("Write %s as a product of primes.", number)
                .answer(product(primes))
                .mistakes(product(joined), product(swapped), product(longer), "1 × " + number)
                .because(
                        "Divide by the smallest prime that fits, again and again: %s = %s.",
                        number, product(primes));
    }

    private static String product(List<Integer> factors) {
        return String.join(" × ", factors.stream().sorted().map(String::valueOf).toList());
    }

    private static Problem order(Dice dice) {
        int a = dice.from(2, 9);
        int b = dice.from(2, 9);
        int c = dice.from(2, dice.byLevel(6, 9));
        return switch (dice.from(dice.byLevel(0, 0, 2), dice.byLevel(3, 4, 5))) {
            case 0 ->
                    ask("%s + %s × %s = ?", a, b, c)
                            .answer(a + b * c)
                            .mistakes((a + b) * c, a + b + c, a * b + c, a + b * c + 1)
                            .because(
                                    "Times comes before plus: %s × %s = %s, then %s + %s = %s.",
                                    b, c, b * c, a, b * c, a + b * c);
            case 1 ->
                    ask("(%s + %s) × %s = ?", a, b, c)
                            .answer((a + b) * c)
                            .mistakes(a + b * c, a + b + c, a * c + b, a * b * c)
                            .because(
                                    "Brackets come first: %s + %s = %s, then %s × %s = %s.",
                                    a, b, a + b, a + b, c, (a + b) * c);
            case 2 ->
                    ask("%s − %s ÷ %s = ?", a * c + b * c, b * c, c)
                            .answer(a * c + b * c - b)
                            .mistakes(a, a * c + b * c - b * c / 2, a * c, a * c + b)
                            .because(
                                    "Divide before you take away: %s ÷ %s = %s, then %s − %s = %s.",
                                    b * c, c, b, a * c + b * c, b, a * c + b * c - b);
            case 3 ->
                    ask("%s × (%s − %s) + %s = ?", a, b + c, b, c)
                            .answer(a * c + c)
                            .mistakes(
                                    a * (b + c) - b + c,
                                    a * (c + c),
                                    a * (b + c) - a * b,
                                    a + c + c)
                            .because(
                                    "Brackets: %s − %s = %s. Then %s × %s = %s. Then + %s: %s.",
                                    b + c, b, c, a, c, a * c, c, a * c + c);
            case 4 ->
                    ask("%s + %s² = ?", a, c)
                            .answer(a + c * c)
                            .mistakes((a + c) * (a + c), a + 2 * c, (a + c) * 2, a * a + c)
                            .because(
                                    "The power comes first: %s² = %s. Then %s + %s = %s.",
                                    c, c * c, a, c * c, a + c * c);
            default -> {
                int d = Math.min(b, 7);
                yield ask("%s × %s² − %s = ?", a, c, d)
                        .answer(a * c * c - d)
                        .mistakes(a * a * c * c - d, a * 2 * c - d, a * (c * c - d), a * c * c + d)
                        .because(
                                "The power first: %s² = %s. Then %s × %s = %s. Then − %s: %s.",
                                c, c * c, a, c * c, a * c * c, d, a * c * c - d);
            }
        };
    }
}
