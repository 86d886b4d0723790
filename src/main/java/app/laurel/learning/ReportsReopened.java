package app.laurel.learning;

import java.time.Instant;
import java.util.Set;

/**
 * What an administrator answered at that moment is taken back; announced in that transaction.
 *
 * @param families who were answered
 */
public record ReportsReopened(Set<Integer> families, Instant at) {}
