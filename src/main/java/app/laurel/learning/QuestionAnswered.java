package app.laurel.learning;

import java.time.Instant;
import java.util.List;

/**
 * A learner answered a question; announced in the transaction that stores the answer.
 *
 * @param hinted whether the learner saw the question's hint before
 * @param elapsedMs time taken on the server's clock, at most 10 minutes
 */
public record QuestionAnswered(
        int learnerId,
        int familyId,
        String lessonId,
        String subject,
        List<String> concepts,
        boolean correct,
        boolean hinted,
        int elapsedMs,
        Instant at) {}
