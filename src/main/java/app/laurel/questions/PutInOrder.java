package app.laurel.questions;

import app.laurel.platform.NotFound;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/**
 * Three to eight things have to be put in order.
 *
 * @param options the things as they are shown, all different; never in the right order
 * @param right places of the things in the right order
 */
public record PutInOrder(List<String> options, List<Integer> right) implements Task {

    private static final String BETWEEN = " → ";

    public PutInOrder {
        options = List.copyOf(options);
        right = List.copyOf(right);
        var asShown = IntStream.range(0, options.size()).boxed().toList();
        if (options.size() < 3
                || options.size() > 8
                || Places.hasTwice(options)
                || right.equals(asShown)
                || !right.stream().sorted().toList().equals(asShown)) {
            throw new IllegalArgumentException("Needs 3 to 8 things in disorder: " + options);
        }
    }

    /** Shuffles things that are given in the right order. */
    public static PutInOrder shuffled(List<String> inOrder, RandomGenerator dice) {
        var shown = new ArrayList<>(inOrder);
        do {
            Collections.shuffle(shown, dice);
        } while (shown.equals(inOrder));
        return new PutInOrder(shown, inOrder.stream().map(shown::indexOf).toList());
    }

    @Override
    public Kind kind() {
        return Kind.ORDER;
    }

    @Override
    public Graded grade(Response response) {
        if (response instanceof Response.Order(List<Integer> places)
                && places.size() == options.size()) {
            return new Graded(places.equals(right), Places.words(options, places, BETWEEN));
        }
        throw new NotFound();
    }

    /** Never in the right order, so that of three things one other order is left at least. */
    @Override
    public Task reordered(RandomGenerator dice) {
        var inOrder = right.stream().map(options::get).toList();
        PutInOrder other;
        do {
            other = shuffled(inOrder, dice);
        } while (other.options().equals(options));
        return other;
    }

    @Override
    public Response solution() {
        return new Response.Order(right);
    }

    @Override
    public String rightInWords() {
        return Places.words(options, right, BETWEEN);
    }
}
