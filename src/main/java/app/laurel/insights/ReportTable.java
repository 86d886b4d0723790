package app.laurel.insights;

import app.laurel.mastery.Estimate;
import app.laurel.shell.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/**
 * A report as a table, the same on the screen and in the file: a row for each figure, a column for
 * each learner, and one for all together where there are more.
 */
public record ReportTable(List<String> headings, List<Row> rows) {

    /**
     * A figure of everybody; null where there is none.
     *
     * @param known how sure each value is, where that is known; empty for figures that are counted
     */
    public record Row(String name, List<@Nullable Long> values, List<@Nullable Estimate> known) {

        Row(String name, List<@Nullable Long> values) {
            this(name, values, List.of());
        }
    }

    /** Arranges the report, with the words of the reader's language. */
    public static ReportTable of(FamilyReport report) {
        var learners = report.learners();
        var headings = new ArrayList<String>();
        headings.add(Text.of("insights.report.figure"));
        learners.forEach(learner -> headings.add(learner.name()));
        if (learners.size() > 1) {
            headings.add(Text.of("insights.report.together"));
        }
        var rows = new ArrayList<Row>();
        rows.add(sum("answers", learners, LearnerReport::answers));
        rows.add(right(learners));
        rows.add(sum("minutes", learners, LearnerReport::allMinutes));
        rows.add(sum("lessons", learners, LearnerReport::lessons));
        rows.add(sum("earned", learners, one -> one.points().earned()));
        rows.add(sum("given", learners, one -> one.points().given()));
        rows.add(sum("spent", learners, one -> one.points().spent()));
        report.subjects().forEach(subject -> rows.add(score(subject, learners)));
        report.subjects().forEach(subject -> rows.add(known(subject, learners)));
        return new ReportTable(List.copyOf(headings), List.copyOf(rows));
    }

    private static Row sum(
            String name, List<LearnerReport> learners, ToLongFunction<LearnerReport> figure) {
        var values = new ArrayList<@Nullable Long>();
        learners.forEach(learner -> values.add(figure.applyAsLong(learner)));
        if (learners.size() > 1) {
            values.add(learners.stream().mapToLong(figure).sum());
        }
        return new Row(Text.of("insights.report." + name), values);
    }

    private static Row right(List<LearnerReport> learners) {
        var values = new ArrayList<@Nullable Long>();
        learners.forEach(learner -> values.add(share(learner.correct(), learner.answers())));
        if (learners.size() > 1) {
            values.add(
                    share(
                            learners.stream().mapToInt(LearnerReport::correct).sum(),
                            learners.stream().mapToInt(LearnerReport::answers).sum()));
        }
        return new Row(Text.of("insights.report.right"), values);
    }

    private static @Nullable Long share(int part, int whole) {
        return whole == 0 ? null : Math.round(100.0 * part / whole);
    }

    private static Row score(FamilyReport.Subject subject, List<LearnerReport> learners) {
        var values = new ArrayList<@Nullable Long>();
        var all = LearnerReport.Score.NONE;
        for (var learner : learners) {
            var score = learner.scores().getOrDefault(subject.subject(), LearnerReport.Score.NONE);
            values.add(average(score));
            all = all.plus(score);
        }
        if (learners.size() > 1) {
            values.add(average(all));
        }
        return new Row(Text.of("insights.report.score", subject.name()), values);
    }

    /** Nobody knows anything together, so that column stays empty. */
    private static Row known(FamilyReport.Subject subject, List<LearnerReport> learners) {
        var values = new ArrayList<@Nullable Long>();
        var known = new ArrayList<@Nullable Estimate>();
        for (var learner : learners) {
            var estimate = learner.known().get(subject.subject());
            known.add(estimate);
            values.add(estimate == null ? null : (long) estimate.level());
        }
        if (learners.size() > 1) {
            known.add(null);
            values.add(null);
        }
        return new Row(Text.of("insights.report.known", subject.name()), values, known);
    }

    private static @Nullable Long average(LearnerReport.Score score) {
        return score.average() == null ? null : (long) score.average();
    }
}
