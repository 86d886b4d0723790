package app.laurel.learning;

import java.time.Instant;
import java.util.List;

/**
 * A learner answered a question; announced in the transaction that stores the answer.
 *
 * @param elapsedMs time taken on the server's clock, at most 10 minutes
 */
public record QuestionAnswered(
        int learnerId,
        int familyId,
        String lessonId,
        String subject,
        List<String> concepts,
        boolean correct,
        int elapsedMs,
        Instant at) {}
