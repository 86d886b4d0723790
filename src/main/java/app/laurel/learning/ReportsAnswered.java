package app.laurel.learning;

import java.time.Instant;
import java.util.Set;

/**
 * An administrator answered what families reported of a question; announced in that transaction.
 *
 * @param families who reported it
 */
public record ReportsAnswered(
        Set<Integer> families, String question, ReportAnswer answer, Instant at) {}
