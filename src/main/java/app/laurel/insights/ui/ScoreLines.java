package app.laurel.insights.ui;

import app.laurel.insights.LearnerPerformance;
import app.laurel.insights.SubjectScores;
import app.laurel.shell.Text;
import app.laurel.shell.chart.LineChart;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;

/** Draws the scores of subjects week by week, with the levels behind them. */
final class ScoreLines {

    private static final int LOWEST_TOP = 50;
    private static final int STEP = 10;

    private ScoreLines() {}

    static LineChart of(LearnerPerformance performance, Locale locale) {
        return new LineChart(
                new LineChart.Figures(
                        description(performance, locale),
                        performance.subjects().stream().map(ScoreLines::line).toList(),
                        LineChart.levelBands(),
                        lowest(performance),
                        100));
    }

    private static String description(LearnerPerformance performance, Locale locale) {
        var days = DateTimeFormatter.ofLocalizedPattern("MMMMd").withLocale(locale);
        var from = performance.subjects().getFirst().weeks().getFirst().monday();
        return Text.of(
                "insights.scores.description",
                performance.head().learner().name(),
                days.format(from),
                days.format(performance.head().today()));
    }

    private static LineChart.Series line(SubjectScores subject) {
        return new LineChart.Series(
                subject.name(),
                subject.weeks().stream()
                        .map(week -> new LineChart.Point(week.monday(), week.score()))
                        .toList());
    }

    /** Half of the scale is enough, unless there are scores below. */
    private static int lowest(LearnerPerformance performance) {
        var least =
                performance.subjects().stream()
                        .flatMap(subject -> subject.weeks().stream())
                        .map(SubjectScores.Week::score)
                        .filter(Objects::nonNull)
                        .mapToInt(Integer::intValue)
                        .min()
                        .orElse(LOWEST_TOP);
        return Math.min(LOWEST_TOP, least / STEP * STEP);
    }
}
