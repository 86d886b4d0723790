package app.laurel.insights;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a learner does: scores by subject and week, concepts, and what would help most.
 *
 * @param weeks length of the period, the current week included
 * @param streak days in a row with an answer
 * @param lastActive when the learner was last here or answered last; null when never
 * @param subjects every subject with a finished lesson, in the order of the curriculum
 * @param help concepts that practice would help, the weakest first
 */
public record LearnerPerformance(
        LearnerHead head,
        int weeks,
        int streak,
        @Nullable Instant lastActive,
        List<SubjectScores> subjects,
        ConceptMap concepts,
        List<WhatHelps> help) {}
