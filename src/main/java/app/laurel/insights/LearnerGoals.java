package app.laurel.insights;

import app.laurel.rewards.Goal;
import app.laurel.rewards.WaitingRequest;
import java.util.List;

/**
 * What a learner saves for, the nearest goal first, and the requests that wait for an answer; those
 * are none for a reader from outside the family.
 */
public record LearnerGoals(LearnerHead head, List<Goal> goals, List<WaitingRequest> waiting) {}
