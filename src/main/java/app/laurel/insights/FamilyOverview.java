package app.laurel.insights;

import app.laurel.rewards.WaitingRequest;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/**
 * What a parent sees first.
 *
 * @param today the day in the family's time zone
 * @param startersOffered whether the family was offered its starter rewards
 * @param learners by name
 * @param waiting requests for rewards that wait for a parent, oldest first
 */
public record FamilyOverview(
        LocalDate today,
        ZoneId zone,
        boolean startersOffered,
        List<LearnerSummary> learners,
        List<WaitingRequest> waiting) {

    /** Whether any learner was ever here. */
    public boolean isUnderWay() {
        return learners.stream().anyMatch(learner -> learner.lastActive() != null);
    }
}
