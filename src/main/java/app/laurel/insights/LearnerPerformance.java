package app.laurel.insights;

import app.laurel.mastery.Guidance;
import app.laurel.mastery.Recommendation;
import app.laurel.mastery.WeeklyProgress;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a learner does: scores by subject and week, concepts, and what would help most.
 *
 * @param weeks length of the period, the current week included
 * @param subjects every subject with a finished lesson, in the order of the curriculum
 * @param help concepts that practice would help, the weakest first
 * @param hidden concepts and subjects that a parent does not want to be suggested
 * @param choices concepts and subjects that a parent may ask for
 * @param advice subjects that would do the learner good, the most urgent first
 * @param week how far the learner's own goal for this week is, or null without one
 * @param sick sick days of the period and to come, oldest first
 * @param looks the latest looks from outside the family, newest first
 */
public record LearnerPerformance(
        LearnerHead head,
        int weeks,
        List<SubjectScores> subjects,
        ConceptMap concepts,
        List<WhatHelps> help,
        List<Choice> hidden,
        List<Choice> choices,
        List<SubjectAdvice> advice,
        @Nullable WeeklyProgress week,
        List<LocalDate> sick,
        List<OutsideLook> looks) {

    /** A concept or subject that a parent may decide about. */
    public record Choice(Guidance.Kind kind, String id, String name) {}

    /** A recommended subject, and what the reader calls it. */
    public record SubjectAdvice(String name, Recommendation recommendation) {}
}
