package app.laurel.learning;

import java.util.Map;
import java.util.Set;

/**
 * How the curriculum does on the whole installation.
 *
 * @param tallies answers given in lessons of each unit, by its id; those without one are missing
 * @param withdrawn ids of the units that nobody is taught
 * @param reported how many questions families reported that no administrator decided on
 * @param withdrawnQuestions how many questions nobody is asked
 */
public record CurriculumState(
        Map<String, Tally> tallies, Set<String> withdrawn, int reported, int withdrawnQuestions) {

    public Tally tally(String unitId) {
        return tallies.getOrDefault(unitId, Tally.NONE);
    }
}
