package app.laurel.insights;

import app.laurel.mastery.DayTotal;
import app.laurel.mastery.Estimate;
import app.laurel.mastery.Standing;
import app.laurel.mastery.SubjectPerformance;
import app.laurel.mastery.WeekTotal;
import app.laurel.people.Learner;
import app.laurel.points.PointsFlow;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One learner's figures of a period.
 *
 * @param minutes minutes of learning, by step of the period
 * @param scores finished lessons by subject; a subject without any is missing
 * @param known what is known of each subject today; one with too few answers to say is missing
 */
public record LearnerReport(
        int id,
        String name,
        int answers,
        int correct,
        int lessons,
        List<Integer> minutes,
        PointsFlow points,
        Map<String, Score> scores,
        Map<String, Estimate> known) {

    /** Lessons of a subject and the sum of their scores. */
    public record Score(int lessons, int sum) {

        static final Score NONE = new Score(0, 0);

        Score plus(Score other) {
            return new Score(lessons + other.lessons, sum + other.sum);
        }

        /** Average score of the lessons, 0 to 100, or null without any. */
        public @Nullable Integer average() {
            return lessons == 0 ? null : Math.round((float) sum / lessons);
        }
    }

    static LearnerReport of(
            Learner learner, Standing standing, PointsFlow points, FamilyReport.Time time) {
        var days = standing.days().stream().filter(day -> time.holds(day.day())).toList();
        return new LearnerReport(
                learner.id(),
                learner.name(),
                sum(days, DayTotal::answers),
                sum(days, DayTotal::correct),
                sum(days, DayTotal::lessons),
                time.steps().stream()
                        .map(
                                step ->
                                        days.stream()
                                                .filter(day -> step.holds(day.day()))
                                                .mapToInt(DayTotal::minutes)
                                                .sum())
                        .toList(),
                points,
                standing.weeks().stream()
                        .filter(week -> week.lessons() > 0 && time.holds(week.week()))
                        .collect(
                                Collectors.toMap(
                                        WeekTotal::subject,
                                        week -> new Score(week.lessons(), week.scoreSum()),
                                        Score::plus)),
                standing.subjects().stream()
                        .filter(subject -> subject.estimate() != null)
                        .collect(
                                Collectors.toMap(
                                        SubjectPerformance::subject,
                                        SubjectPerformance::estimate)));
    }

    private static int sum(List<DayTotal> days, ToIntFunction<DayTotal> figure) {
        return days.stream().mapToInt(figure).sum();
    }

    /** Minutes of the whole period. */
    public int allMinutes() {
        return minutes.stream().mapToInt(Integer::intValue).sum();
    }
}
