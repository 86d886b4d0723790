package app.laurel.insights.export;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One column of a table.
 *
 * @param name key in JSON and heading in CSV; the same in every language
 */
record Column<R>(String name, Function<R, @Nullable Object> value) {}
