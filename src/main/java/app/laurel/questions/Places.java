package app.laurel.questions;

import app.laurel.platform.NotFound;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;

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

    static boolean hasTwice(List<?> things) {
        return new HashSet<>(things).size() < things.size();
    }
}
