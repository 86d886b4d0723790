package app.laurel.points;

import app.laurel.platform.Sha256;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Postings that happen together or not at all.
 *
 * @param key idempotency key, 1 to 200 characters: the same key has one effect, however often it
 *     comes
 * @param actorId who moves the points, or null for the system
 */
public record Transfer(String key, @Nullable Integer actorId, List<Posting> postings) {

    public Transfer {
        postings = List.copyOf(postings);
        if (postings.isEmpty()) {
            throw new IllegalArgumentException("A transfer has at least one posting");
        }
        if (key.isBlank() || key.length() > 200) {
            throw new IllegalArgumentException("An idempotency key has 1 to 200 characters");
        }
    }

    /** A transfer of a single posting. */
    public static Transfer of(String key, @Nullable Integer actorId, Posting... postings) {
        return new Transfer(key, actorId, List.of(postings));
    }

    /** Whose wallets are concerned. */
    Set<Integer> learners() {
        return postings.stream().map(Posting::learnerId).collect(Collectors.toSet());
    }

    /** SHA-256 of what is moved: a repeated key must come with the same content. */
    String contentHash() {
        return Sha256.hex(
                postings.stream().map(Posting::content).collect(Collectors.joining("\n")));
    }
}
