package app.laurel.learning;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A lesson as it stands in a list.
 *
 * @param score round(100 * correct / questions) of a finished lesson, else null
 * @param practiceOf id of the lesson whose wrong answers it practises, or null
 */
public record LessonCard(
        String id,
        int learnerId,
        String unitId,
        LessonStatus status,
        String subject,
        String title,
        String emoji,
        int questions,
        int answered,
        int correct,
        @Nullable Integer score,
        Instant createdAt,
        @Nullable Instant completedAt,
        @Nullable String practiceOf) {

    /** Whether it is of the questions that were wrong in another lesson. */
    public boolean practice() {
        return practiceOf != null;
    }
}
