package app.laurel.learning;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * One answered question, as a parent reads it. {@code elapsedMs} is the time on the server's clock,
 * in milliseconds.
 */
public record AnsweredQuestion(
        UUID id,
        String lessonId,
        String lesson,
        String subject,
        String question,
        String chosen,
        String right,
        boolean correct,
        List<String> concepts,
        int elapsedMs,
        Instant at) {}
