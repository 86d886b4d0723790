package app.laurel.insights;

import app.laurel.rewards.Goal;
import java.util.List;

/** What a learner saves for, the nearest goal first. */
public record LearnerGoals(LearnerHead head, List<Goal> goals) {}
