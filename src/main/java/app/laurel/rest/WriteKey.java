package app.laurel.rest;

import app.laurel.platform.Actor;
import app.laurel.platform.Sha256;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What makes a write the same as another one: the person and what came as {@code Idempotency-Key},
 * or something new for each request without one.
 */
public record WriteKey(String whole) {

    /** The header's name. */
    public static final String HEADER = "Idempotency-Key";

    private static final int LONGEST = 200;

    private static final Pattern ALLOWED = Pattern.compile("[\\x21-\\x7E]{1,255}");

    /** The key of the request of this person. */
    public static WriteKey of(HttpServletRequest request, Actor actor) {
        var sent = sent(request);
        return new WriteKey(
                sent == null
                        ? UUID.randomUUID().toString()
                        : "api:%d:%s".formatted(actor.id(), sent));
    }

    /** What came, if anything did; what no key can be is refused. */
    static @Nullable String sent(HttpServletRequest request) {
        var sent = request.getHeader(HEADER);
        if (sent != null && !ALLOWED.matcher(sent).matches()) {
            throw new Declined(Problem.invalid(HEADER, "rest.rule.idempotency-key"));
        }
        return sent;
    }

    /**
     * The key in 1 to 200 characters, as the ledger keeps keys: as it is where it is short enough,
     * else a hash that stands for it.
     */
    public String text() {
        return whole.length() > LONGEST ? "api:sha256:" + Sha256.hex(whole) : whole;
    }

    /** An id that is the same for the same key. */
    public UUID id() {
        return UUID.nameUUIDFromBytes(whole.getBytes(StandardCharsets.UTF_8));
    }
}
