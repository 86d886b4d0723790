package app.laurel.shell;

import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What stands on a screen: read anew whenever something may have changed, and shown anew only when
 * it did, so that the focus stays where it is. Goes with {@link LiveView}.
 *
 * @param <T> what is read, comparable by {@code equals}
 */
public final class Shown<T> {

    private final Supplier<T> read;
    private final Function<T, ?> part;
    private final Consumer<T> show;
    private @Nullable T shown;

    /** Reads and shows so. */
    public Shown(Supplier<T> read, Consumer<T> show) {
        this(read, all -> all, show);
    }

    /**
     * The same where only a part is shown.
     *
     * @param part what is compared of it
     */
    public Shown(Supplier<T> read, Function<T, ?> part, Consumer<T> show) {
        this.read = read;
        this.part = part;
        this.show = show;
    }

    /** Reads, and shows it unless the same is shown already; answers what was read. */
    public T refresh() {
        var now = read.get();
        var before = shown;
        shown = now;
        if (before == null || !part.apply(now).equals(part.apply(before))) {
            show.accept(now);
        }
        return now;
    }

    /** What was read last, or null before the first time. */
    public @Nullable T get() {
        return shown;
    }
}
