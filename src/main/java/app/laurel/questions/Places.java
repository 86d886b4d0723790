package app.laurel.questions;

import app.laurel.platform.NotFound;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Places in a list that came from outside. */
final class Places {

    private Places() {}

    /** The words at the place. */
    static String words(List<String> options, int place) {
        if (place < 0 || place >= options.size()) {
            throw new NotFound();
        }
        return options.get(place);
    }

    /** The words at the places, joined; each place counts once. */
    static String words(List<String> options, List<Integer> places, String between) {
        if (places.size() > options.size() || hasTwice(places)) {
            throw new NotFound();
        }
        return places.stream()
                .map(place -> words(options, place))
                .collect(Collectors.joining(between));
    }

    /** The places of so many things, 2 or more, in an order that is not the rising one. */
    static List<Integer> inAnotherOrder(int size, RandomGenerator dice) {
        var asTheyAre = IntStream.range(0, size).boxed().toList();
        var order = new ArrayList<>(asTheyAre);
        do {
            Collections.shuffle(order, dice);
        } while (order.equals(asTheyAre));
        return order;
    }

    static boolean hasTwice(List<?> things) {
        return new HashSet<>(things).size() < things.size();
    }
}
