package app.laurel.rest;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * Which part of a list is wanted.
 *
 * @param limit how many items, 1 to 100
 * @param after where the page before ended, readable, or null for the beginning
 */
public record Paging(int limit, @Nullable String after) {

    private static final Instant LAST = Instant.parse("9999-01-01T00:00:00Z");

    /** The most items of a page. */
    public static final int MOST = 100;

    /** How many items a page has when nothing is said, as text for annotations. */
    public static final String USUAL = "30";

    /** What was asked for; refused at {@code limit} or {@code after}. */
    public static Paging of(int limit, @Nullable String after) {
        if (limit < 1 || limit > MOST) {
            throw new Declined(Problem.invalid("limit", "rest.rule.limit", MOST));
        }
        if (after == null) {
            return new Paging(limit, null);
        }
        try {
            var bytes = Base64.getUrlDecoder().decode(after);
            return new Paging(limit, new String(bytes, StandardCharsets.UTF_8));
        } catch (IllegalArgumentException e) {
            throw wrongCursor();
        }
    }

    /** Where the page before ended, read by the function, or the start. */
    public <P> P after(P start, Function<String, P> read) {
        return after == null ? start : read(after, read);
    }

    private static <P> P read(String cursor, Function<String, P> read) {
        try {
            return read.apply(cursor);
        } catch (RuntimeException unreadable) {
            throw wrongCursor();
        }
    }

    /** The answer: items, where the next page begins, and a link to it. */
    public static <T> ResponseEntity<Listed<T>> answer(
            HttpServletRequest request, List<T> items, @Nullable Object end) {
        if (end == null) {
            return ResponseEntity.ok(new Listed<>(items, null));
        }
        var cursor =
                Base64.getUrlEncoder()
                        .withoutPadding()
                        .encodeToString(end.toString().getBytes(StandardCharsets.UTF_8));
        var next =
                ServletUriComponentsBuilder.fromRequest(request)
                        .replaceQueryParam("after", cursor)
                        .build()
                        .toUri();
        var address = next.getRawPath() + "?" + next.getRawQuery();
        return ResponseEntity.ok()
                .header(HttpHeaders.LINK, "<%s>; rel=\"next\"".formatted(address))
                .body(new Listed<>(items, cursor));
    }

    /**
     * The answer of a list that is here whole, in the order of where its items stand; also when the
     * one is gone with which the page before ended.
     *
     * @param place where an item stands; no two at the same
     * @param read reads such a place as it is written
     */
    public <T, P extends Comparable<P>> ResponseEntity<Listed<T>> answer(
            HttpServletRequest request,
            List<T> all,
            Function<T, P> place,
            Function<String, P> read) {
        var begin = after == null ? null : read(after, read);
        var rest =
                all.stream()
                        .filter(item -> begin == null || place.apply(item).compareTo(begin) > 0)
                        .sorted(Comparator.comparing(place))
                        .toList();
        var items = rest.stream().limit(limit).toList();
        return answer(request, items, rest.size() > limit ? place.apply(items.getLast()) : null);
    }

    /** A moment as a cursor names it; what the database cannot keep is no moment. */
    public static Instant moment(String text) {
        var moment = Instant.parse(text);
        if (moment.isBefore(Instant.EPOCH) || moment.isAfter(LAST)) {
            throw new IllegalArgumentException(text);
        }
        return moment;
    }

    private static Declined wrongCursor() {
        return new Declined(Problem.invalid("after", "rest.rule.cursor"));
    }
}
