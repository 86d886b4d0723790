package app.laurel.insights.export;

import java.util.List;
import java.util.function.Consumer;

/**
 * A table of an export, read page by page: it is never in memory as a whole.
 *
 * @param name name of its files, without an ending
 */
record ExportTable<R>(String name, List<Column<R>> columns, Rows<R> rows) {

    /** Hands over one row after the other, each time from the beginning. */
    interface Rows<R> {
        void forEach(Consumer<R> row);
    }

    /** A short table that was read already. */
    static <R> ExportTable<R> of(String name, List<R> rows, List<Column<R>> columns) {
        return new ExportTable<>(name, columns, rows::forEach);
    }
}
