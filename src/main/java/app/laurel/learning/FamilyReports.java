package app.laurel.learning;

import java.util.List;

/**
 * What learners and adults of a family reported.
 *
 * @param waiting what a parent has to decide, the oldest first
 * @param answered what an administrator answered lately and no parent has to decide, the newest
 *     answer first
 */
public record FamilyReports(List<ReportedQuestion> waiting, List<AnsweredReport> answered) {}
