package app.laurel.learning.curriculum.math;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/** Chance that a seed repeats, and how hard it may make the numbers. */
final class Dice {

    private static final List<String> NAMES =
            List.of("Mia", "Ben", "Lena", "Omar", "Ada", "Noah", "Kim", "Sam", "Zoe", "Ravi");

    private final SplittableRandom random;
    private final int level;

    /**
     * @param level 0 in the first grade that a unit is meant for, 1 in the next, and so on
     */
    Dice(long seed, int level) {
        this.random = new SplittableRandom(seed);
        this.level = level;
    }

    /** A number from low to high, both possible. */
    int from(int low, int high) {
        return random.nextInt(low, high + 1);
    }

    /** A number from low to high other than the one to avoid. */
    int other(int avoided, int low, int high) {
        int number = from(low, high - 1);
        return number >= avoided ? number + 1 : number;
    }

    /** Numbers from low to high, all different. */
    List<Integer> different(int count, int low, int high) {
        return shuffled(IntStream.rangeClosed(low, high).boxed().toList()).subList(0, count);
    }

    @SafeVarargs
    final <T> T one(T... choices) {
        return choices[random.nextInt(choices.length)];
    }

    <T> T one(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    boolean coin() {
        return random.nextBoolean();
    }

    String name() {
        return one(NAMES);
    }

    <T> List<T> shuffled(List<T> list) {
        var copy = new ArrayList<>(list);
        Collections.shuffle(copy, random);
        return copy;
    }

    /** The choice for the level of the learner: the first for the first grade, and so on. */
    @SafeVarargs
    final <T> T byLevel(T... choices) {
        return choices[Math.min(level, choices.length - 1)];
    }
}
