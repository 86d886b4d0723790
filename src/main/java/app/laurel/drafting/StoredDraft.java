package app.laurel.drafting;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * All that is kept of a draft.
 *
 * @param lesson in the format of the curriculum's files; null where nothing was written
 */
public record StoredDraft(
        UUID id,
        String subject,
        int grade,
        String topic,
        DraftStatus status,
        Instant askedAt,
        @Nullable Instant decidedAt,
        @Nullable Instant editedAt,
        @Nullable String lesson) {}
