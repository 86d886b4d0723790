package app.laurel.insights;

import app.laurel.mastery.Estimate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A subject the size of a line.
 *
 * @param name what the reader calls the subject
 * @param estimate what is known of the subject, the same everywhere; null while there are too few
 *     answers to say
 * @param weekly scores of the latest weeks with a finished lesson, oldest first
 */
public record SubjectTrend(
        String subject, String name, @Nullable Estimate estimate, List<Integer> weekly) {}
