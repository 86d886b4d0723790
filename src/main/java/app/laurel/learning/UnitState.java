package app.laurel.learning;

import java.util.List;

/**
 * How one unit of the curriculum does on the whole installation.
 *
 * @param tally answers given in its lessons
 * @param withdrawn whether nobody is taught it
 * @param questions those that were written for it; none where they are made anew each time
 */
public record UnitState(Unit unit, Tally tally, boolean withdrawn, List<WrittenInUnit> questions) {}
