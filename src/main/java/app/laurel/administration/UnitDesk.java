package app.laurel.administration;

import app.laurel.learning.Tally;
import app.laurel.learning.UnitState;
import java.util.Map;

/**
 * One unit of the curriculum as an administrator sees it.
 *
 * @param concepts answers to questions of its concepts, in whatever lesson or quiz, by the
 *     concept's id; those without one are missing
 */
public record UnitDesk(UnitState state, Map<String, Tally> concepts) {}
