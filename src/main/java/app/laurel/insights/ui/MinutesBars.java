package app.laurel.insights.ui;

import app.laurel.insights.FamilyReport;
import app.laurel.insights.ReportPeriod;
import app.laurel.shell.Text;
import app.laurel.shell.chart.StackedBars;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** The minutes of a report as bars, one a day, a week or a month. */
final class MinutesBars {

    private MinutesBars() {}

    static StackedBars.Figures of(FamilyReport report, Locale locale) {
        var period = report.time().period();
        return new StackedBars.Figures(
                Text.of("insights.report.minutes." + period),
                report.time().steps().stream()
                        .map(step -> name(period, step.from(), locale))
                        .toList(),
                report.learners().stream()
                        .map(one -> new StackedBars.Series(one.name(), one.minutes()))
                        .toList());
    }

    private static String name(ReportPeriod period, LocalDate day, Locale locale) {
        var pattern =
                switch (period) {
                    case WEEK -> DateTimeFormatter.ofPattern("EEE", locale);
                    case MONTH -> DateTimeFormatter.ofLocalizedPattern("MMMd").withLocale(locale);
                    case YEAR -> DateTimeFormatter.ofPattern("LLL", locale);
                };
        return pattern.format(day);
    }
}
