package app.laurel.quizzes;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A quiz that guests may play.
 *
 * @param heroImageUrl address of its picture, or null
 * @param timeLimitSeconds 0 for none
 */
public record GuestQuiz(
        UUID id,
        String title,
        String description,
        @Nullable String heroImageUrl,
        @Nullable String heroImageAlt,
        int questionCount,
        int timeLimitSeconds) {}
