package app.laurel.learning.curriculum.math;

import static app.laurel.learning.curriculum.math.Problem.ask;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Mean, median and range. */
final class Statistics {

    private Statistics() {}

    static Map<String, Exercise> all() {
        return Map.of(
                "statistics.mean",
                Statistics::mean,
                "statistics.median",
                Exercise.oneOf(Statistics::median, Statistics::median, Statistics::range));
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
}
