package app.laurel.learning;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a learner said about a question, and what became of it.
 *
 * @param chosen the learner's answer
 * @param words what the learner wrote, or null
 * @param decidedAt when a parent decided, or null while nobody did
 * @param hid whether the question was hidden then; null while nobody decided
 * @param answer what an administrator said to it, or null
 * @param answeredAt when that was, or null
 */
public record FiledReport(
        String lessonId,
        int questionIndex,
        String question,
        String chosen,
        String right,
        @Nullable String words,
        Instant at,
        @Nullable Integer decidedBy,
        @Nullable Instant decidedAt,
        @Nullable Boolean hid,
        @Nullable ReportAnswer answer,
        @Nullable Instant answeredAt) {}
