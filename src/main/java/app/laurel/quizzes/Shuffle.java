package app.laurel.quizzes;

import java.util.SplittableRandom;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * In which order somebody sees things: always the same for the same seed, so that a reload shows
 * the same attempt and nothing but the seed is stored.
 */
final class Shuffle {

    private final long seed;

    Shuffle(long seed) {
        this.seed = seed;
    }

    /** The places of so many questions, in the order in which they are asked. */
    int[] questions(int size) {
        return shuffled(size, seed);
    }

    /** The places of the options of the question, in the order in which they are shown. */
    int[] options(UUID question, int size) {
        return shuffled(size, seed ^ question.getLeastSignificantBits());
    }

    /** Everything where it was. */
    static int[] inOrder(int size) {
        return IntStream.range(0, size).toArray();
    }

    private static int[] shuffled(int size, long seed) {
        var dice = new SplittableRandom(seed);
        var places = inOrder(size);
        for (var last = size - 1; last > 0; last--) {
            var other = dice.nextInt(last + 1);
            var moved = places[last];
            places[last] = places[other];
            places[other] = moved;
        }
        return places;
    }
}
