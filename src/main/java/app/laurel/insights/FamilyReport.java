package app.laurel.insights;

import java.time.LocalDate;
import java.util.List;

/**
 * All learners of a family side by side.
 *
 * @param subjects subjects with a finished lesson in the time, in the order of the curriculum
 * @param learners by name
 */
public record FamilyReport(Time time, List<Subject> subjects, List<LearnerReport> learners) {

    /** A subject and what the reader calls it. */
    public record Subject(String subject, String name) {}

    /**
     * The time that a report is about.
     *
     * @param back by how many periods it is before the current one
     * @param from its first day, a Monday
     * @param to its last day, today at the latest
     * @param steps what is drawn as one bar each
     */
    public record Time(
            ReportPeriod period,
            int back,
            LocalDate from,
            LocalDate to,
            List<ReportPeriod.Step> steps) {

        static Time of(ReportPeriod period, int back, LocalDate today) {
            var within = Math.clamp(back, 0, period.mostBack());
            var from = period.from(today, within);
            var to = period.to(today, within);
            return new Time(period, within, from, to, period.steps(from, to));
        }

        boolean holds(LocalDate day) {
            return !day.isBefore(from) && !day.isAfter(to);
        }
    }

    /** Whether anybody learnt anything. */
    public boolean isEmpty() {
        return learners.stream().allMatch(learner -> learner.answers() == 0);
    }
}
