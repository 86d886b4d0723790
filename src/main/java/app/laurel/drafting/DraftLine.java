package app.laurel.drafting;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A draft among others.
 *
 * @param failure why it could not be written, or null
 * @param editedAt when an adult of the family last changed its words, or null
 * @param tokens what the endpoint counted for it, 0 when it said nothing
 */
public record DraftLine(
        UUID id,
        String subject,
        int grade,
        String topic,
        int questions,
        DraftStatus status,
        @Nullable Failure failure,
        int tokens,
        Instant askedAt,
        @Nullable Instant editedAt) {

    /** The wish that it came from. */
    public DraftWish wish() {
        return new DraftWish(subject, grade, topic, questions);
    }
}
