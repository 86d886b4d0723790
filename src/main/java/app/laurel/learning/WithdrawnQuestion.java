package app.laurel.learning;

import app.laurel.questions.Question;
import java.time.Instant;

/**
 * A question that nobody is asked.
 *
 * @param hash its {@link QuestionHash}
 * @param unit what its unit is called; the unit's id when it is not there any more
 */
public record WithdrawnQuestion(
        String hash, String unitId, String unit, Question question, Instant at) {}
