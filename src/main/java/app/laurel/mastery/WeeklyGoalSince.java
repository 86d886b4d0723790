package app.laurel.mastery;

import java.time.Instant;

/** What a learner wants to do each week, and since when. */
public record WeeklyGoalSince(WeeklyGoal goal, Instant since) {}
