package app.laurel.learning;

import app.laurel.questions.Question;

/**
 * A question that was written for a unit.
 *
 * @param hash its {@link QuestionHash}
 * @param tally all answers to it in lessons
 * @param withdrawn whether nobody is asked it
 */
public record WrittenInUnit(String hash, Question question, Tally tally, boolean withdrawn) {}
