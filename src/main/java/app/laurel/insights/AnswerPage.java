package app.laurel.insights;

import app.laurel.learning.RecordPosition;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Some answers, newest first.
 *
 * @param next where the next page begins, or null when this was the last
 */
public record AnswerPage(List<AnswerLine> lines, @Nullable RecordPosition next) {}
