package app.laurel.rest;

import java.util.Comparator;
import java.util.UUID;
import java.util.function.Function;

/**
 * Where something stands in a list: ordered by what several may share, and then by id.
 *
 * @param key reads as text that begins a cursor, without a bar
 */
public record Place<K extends Comparable<K>>(K key, UUID id) implements Comparable<Place<K>> {

    /** Reads {@link #toString()}; an exception tells that it is something else. */
    public static <K extends Comparable<K>> Place<K> of(String text, Function<String, K> key) {
        var parts = text.split("\\|", 2);
        return new Place<>(key.apply(parts[0]), UUID.fromString(parts[1]));
    }

    @Override
    public int compareTo(Place<K> other) {
        return Comparator.comparing((Place<K> place) -> place.key)
                .thenComparing(place -> place.id.toString())
                .compare(this, other);
    }

    @Override
    public String toString() {
        return key + "|" + id;
    }
}
