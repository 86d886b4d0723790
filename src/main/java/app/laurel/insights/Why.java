package app.laurel.insights;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Where points of one line came from or went to.
 *
 * @param words the cause in plain words
 * @param path where the cause can be looked at, a route without a leading slash; null when there is
 *     nothing more to see
 * @param pathName what is there
 * @param before what was in the wallet before
 */
public record Why(
        String words,
        @Nullable String path,
        @Nullable String pathName,
        Instant at,
        String by,
        int amount,
        int before,
        int after) {}
