package app.laurel.learning;

import app.laurel.questions.Kind;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One answered question, as a parent reads it.
 *
 * @param kind how it was to be answered
 * @param explanation why the right answer is right; null when the lesson gives none
 * @param elapsedMs time on the server's clock, in milliseconds
 * @param tooFast whether it came faster than anybody reads the question
 * @param hinted whether the learner saw the hint before
 */
public record AnsweredQuestion(
        UUID id,
        String lessonId,
        String lesson,
        String subject,
        Kind kind,
        String question,
        String chosen,
        String right,
        @Nullable String explanation,
        boolean correct,
        List<String> concepts,
        int elapsedMs,
        boolean tooFast,
        boolean hinted,
        Instant at) {}
