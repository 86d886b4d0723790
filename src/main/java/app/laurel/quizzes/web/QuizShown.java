package app.laurel.quizzes.web;

import app.laurel.quizzes.QuizCard;
import app.laurel.quizzes.QuizState;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A quiz without its questions.
 *
 * @param timeLimitSeconds for the whole quiz; 0 for none
 * @param publishedAt from when on it can be seen; null for at once
 * @param author the name of the person who wrote it, as far as that is the caller's business
 */
record QuizShown(
        UUID id,
        String title,
        String description,
        @Nullable String heroImageUrl,
        @Nullable String heroImageAlt,
        String subject,
        String language,
        String difficulty,
        int maxAttempts,
        int timeLimitSeconds,
        boolean randomizeQuestions,
        boolean randomizeAnswers,
        @Nullable Instant publishedAt,
        Instant createdAt,
        Instant updatedAt,
        int questionCount,
        @Nullable String author,
        QuizState state) {

    static QuizShown of(QuizCard quiz) {
        return new QuizShown(
                quiz.id(),
                quiz.title(),
                quiz.description(),
                quiz.heroImageUrl(),
                quiz.heroImageAlt(),
                quiz.subject(),
                quiz.language(),
                quiz.difficulty(),
                quiz.maxAttempts(),
                quiz.timeLimitSeconds(),
                quiz.randomizeQuestions(),
                quiz.randomizeAnswers(),
                quiz.publishedAt(),
                quiz.createdAt(),
                quiz.updatedAt(),
                quiz.questionCount(),
                quiz.author(),
                quiz.state());
    }
}
