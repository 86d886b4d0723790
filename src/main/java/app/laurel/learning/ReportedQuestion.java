package app.laurel.learning;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A question of which a learner said that something is wrong with it, and about which a parent has
 * to decide.
 *
 * @param chosen the learner's answer
 * @param words what the learner wrote, or null
 * @param answer what an administrator said to it, or null
 */
public record ReportedQuestion(
        UUID id,
        int learnerId,
        String text,
        String chosen,
        String right,
        @Nullable String words,
        Instant at,
        @Nullable ReportAnswer answer) {}
