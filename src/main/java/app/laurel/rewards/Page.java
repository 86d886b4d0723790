package app.laurel.rewards;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Some lines of a list.
 *
 * @param next where the next page begins, or null when this was the last
 */
public record Page<T>(List<T> lines, @Nullable Position next) {

    /** From one line more than wanted, which tells whether there is a next page. */
    static <S, T> Page<T> of(
            List<S> found, int size, Function<S, T> shown, Function<S, Position> position) {
        var lines = found.stream().limit(size).toList();
        return new Page<>(
                lines.stream().map(shown).toList(),
                found.size() > size ? position.apply(lines.getLast()) : null);
    }
}
