package app.laurel.insights.export;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads a long list page by page, so that neither memory nor a connection is held for all of it.
 */
final class Pages {

    /** As many rows as are in memory at a time. */
    static final int SIZE = 500;

    private Pages() {}

    /**
     * One page.
     *
     * @param next where the next one begins, or null when this is the last
     */
    record Page<R, P>(List<R> rows, @Nullable P next) {}

    static <R, P> ExportTable.Rows<R> from(P start, Function<P, Page<R, P>> read) {
        return rows -> each(start, read, rows);
    }

    private static <R, P> void each(P start, Function<P, Page<R, P>> read, Consumer<R> rows) {
        @Nullable P position = start;
        while (position != null) {
            var page = read.apply(position);
            page.rows().forEach(rows);
            position = page.next();
        }
    }
}
