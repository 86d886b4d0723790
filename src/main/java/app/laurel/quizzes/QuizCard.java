package app.laurel.quizzes;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A quiz in a list: everything but its questions.
 *
 * @param description empty for some drafts only
 * @param heroImageUrl address of its picture, or null
 * @param heroImageAlt what the picture shows; null without one
 * @param author who wrote it, as far as that is the reader's business: of the own family, or
 *     between administrators; else null
 * @param state where it stands
 * @param open whether it can be played now
 * @param forEverybody whether it is for all families
 * @param publicPlay whether guests may play it, where the installation allows that
 * @param mine whether the reader writes such quizzes
 * @param editable whether the reader may change it
 * @param removable whether the reader may put it away
 * @param drafted whether something is written of it that is not published yet; false for those who
 *     may not change it
 * @param version number of the set of questions that is played now
 * @param lockVersion counts all changes; a change can name it to be refused when it is stale
 */
public record QuizCard(
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
        QuizState state,
        boolean open,
        boolean forEverybody,
        boolean publicPlay,
        boolean mine,
        boolean editable,
        boolean removable,
        boolean drafted,
        int version,
        int lockVersion) {}
