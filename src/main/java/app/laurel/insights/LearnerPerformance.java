package app.laurel.insights;

import java.util.List;

/**
 * How a learner does: scores by subject and week, concepts, and what would help most.
 *
 * @param weeks length of the period, the current week included
 * @param subjects every subject with a finished lesson, in the order of the curriculum
 * @param help concepts that practice would help, the weakest first
 * @param looks the latest looks from outside the family, newest first
 */
public record LearnerPerformance(
        LearnerHead head,
        int weeks,
        List<SubjectScores> subjects,
        ConceptMap concepts,
        List<WhatHelps> help,
        List<OutsideLook> looks) {}
