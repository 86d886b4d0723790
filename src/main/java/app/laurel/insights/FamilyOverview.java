package app.laurel.insights;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/**
 * What a parent sees first.
 *
 * @param today the day in the family's time zone
 * @param startersOffered whether the family was offered its starter rewards
 * @param learners by name
 */
public record FamilyOverview(
        LocalDate today,
        ZoneId zone,
        String pointsName,
        boolean startersOffered,
        List<LearnerSummary> learners) {

    /** Whether any learner was ever here. */
    public boolean isUnderWay() {
        return learners.stream().anyMatch(learner -> learner.lastActive() != null);
    }
}
