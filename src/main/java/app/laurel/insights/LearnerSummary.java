package app.laurel.insights;

import app.laurel.rewards.Goal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A learner as a parent sees them at first sight.
 *
 * @param streak days in a row with an answer, up to today or yesterday
 * @param lastActive when they were last here or answered last; null when never
 * @param spendable points that can be spent now
 * @param subjects every subject with a finished lesson, in the order of the curriculum
 * @param weakConcepts names of concepts below 70, the weakest first
 * @param goal the goal that least is missing of, or null without one
 */
public record LearnerSummary(
        int id,
        String name,
        String avatar,
        String colour,
        int grade,
        int streak,
        @Nullable Instant lastActive,
        int spendable,
        WeekSoFar week,
        List<SubjectTrend> subjects,
        List<String> weakConcepts,
        @Nullable Goal goal) {}
