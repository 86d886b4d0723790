package app.laurel.insights;

import java.util.List;

/**
 * A subject the size of a line.
 *
 * @param name what the reader calls the subject
 * @param score average of all finished lessons, 0 to 100: the score of the subject everywhere
 * @param weekly scores of the latest weeks with a finished lesson, oldest first
 */
public record SubjectTrend(String subject, String name, int score, List<Integer> weekly) {}
