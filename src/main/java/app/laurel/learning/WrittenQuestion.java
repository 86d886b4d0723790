package app.laurel.learning;

import app.laurel.questions.exchange.Draft;
import java.util.UUID;

/**
 * A question that the family wrote, as its adults see it.
 *
 * @param unitId the unit for which it was written
 * @param right the right answer in words
 * @param hidden whether the family hid it, so that it is not asked
 * @param version what the form shows, so that nobody overwrites another's change unseen
 */
public record WrittenQuestion(
        UUID id, String unitId, Draft draft, String right, boolean hidden, int version) {}
