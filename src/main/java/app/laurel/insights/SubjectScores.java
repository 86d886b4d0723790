package app.laurel.insights;

import app.laurel.mastery.Estimate;
import app.laurel.mastery.Level;
import app.laurel.mastery.SubjectPerformance;
import app.laurel.mastery.WeekTotal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How a learner does in a subject, week by week.
 *
 * @param name what the reader calls the subject
 * @param estimate what is known of it, or null while there are too few answers to say
 * @param lessons number of all finished lessons
 * @param answers number of all answers
 * @param correct number of all right answers
 * @param weeks the weeks of the period, oldest first, those without anything too
 */
public record SubjectScores(
        String subject,
        String name,
        @Nullable Estimate estimate,
        Level level,
        int lessons,
        int answers,
        int correct,
        List<Week> weeks) {

    /**
     * One week of a subject.
     *
     * @param monday its first day
     * @param score average score of the week's finished lessons, or null without any
     */
    public record Week(
            LocalDate monday, @Nullable Integer score, int lessons, int answers, int correct) {}

    /**
     * The latest week with a score against the one with a score before it.
     *
     * @param change difference of the scores, in points of the scale from 0 to 100
     * @param since the Monday of the earlier week
     */
    public record Trend(LocalDate monday, int score, int change, LocalDate since) {}

    static SubjectScores of(
            SubjectPerformance subject,
            String name,
            List<LocalDate> mondays,
            List<WeekTotal> totals) {
        return new SubjectScores(
                subject.subject(),
                name,
                subject.estimate(),
                subject.level(),
                subject.lessons(),
                subject.answers(),
                subject.correct(),
                mondays.stream().map(monday -> week(subject.subject(), monday, totals)).toList());
    }

    /** The latest score of the period, or null when no lesson was finished in it. */
    public @Nullable Integer latest() {
        return weeks.reversed().stream()
                .map(Week::score)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** The trend, or null while there are fewer than two weeks with a score in the period. */
    public @Nullable Trend trend() {
        var scored = weeks.reversed().stream().filter(week -> week.score() != null).toList();
        if (scored.size() < 2) {
            return null;
        }
        var last = scored.get(0);
        var before = scored.get(1);
        return new Trend(
                last.monday(), last.score(), last.score() - before.score(), before.monday());
    }

    private static Week week(String subject, LocalDate monday, List<WeekTotal> totals) {
        return totals.stream()
                .filter(total -> total.subject().equals(subject) && total.week().equals(monday))
                .findFirst()
                .map(
                        total ->
                                new Week(
                                        monday,
                                        total.score().isPresent() ? total.score().getAsInt() : null,
                                        total.lessons(),
                                        total.answers(),
                                        total.correct()))
                .orElse(new Week(monday, null, 0, 0, 0));
    }
}
