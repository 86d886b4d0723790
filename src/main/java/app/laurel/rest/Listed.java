package app.laurel.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of a list.
 *
 * @param next what to send as {@code after} for the page that follows; missing on the last one
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Listed<T>(List<T> items, @Nullable String next) {}
