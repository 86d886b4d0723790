package app.laurel.home.ui;

import app.laurel.insights.FamilyOverview;
import app.laurel.shell.Text;
import app.laurel.shell.chart.ChartWithTable;
import app.laurel.shell.chart.StackedBars;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** This week's minutes by day and learner. */
class FamilyWeek extends Div {

    private StackedBars.@Nullable Figures shown;
    private @Nullable ChartWithTable chart;

    /** Shows the week once somebody learnt; draws it again only when a figure changed. */
    void show(FamilyOverview overview, Locale locale) {
        setVisible(overview.isUnderWay());
        var figures = figures(overview, locale);
        if (!overview.isUnderWay() || figures.equals(shown)) {
            return;
        }
        shown = figures;
        if (chart == null) {
            var remark = new Span(Text.of("home.parent.week.remark"));
            remark.addClassName("quiet");
            chart =
                    new ChartWithTable(
                            Text.of("home.parent.week"), new StackedBars(figures), remark);
            add(chart);
        } else {
            chart.setChart(new StackedBars(figures));
        }
    }

    private static StackedBars.Figures figures(FamilyOverview overview, Locale locale) {
        var today = overview.today().getDayOfWeek().getValue();
        return new StackedBars.Figures(
                Text.of("home.parent.week.description"),
                days(1, today, locale),
                days(today + 1, DayOfWeek.SUNDAY.getValue(), locale),
                overview.learners().stream()
                        .map(
                                learner ->
                                        new StackedBars.Series(
                                                learner.name(), learner.week().minutesByDay()))
                        .toList());
    }

    private static List<String> days(int first, int last, Locale locale) {
        return IntStream.rangeClosed(first, last)
                .mapToObj(DayOfWeek::of)
                .map(day -> day.getDisplayName(TextStyle.SHORT_STANDALONE, locale))
                .toList();
    }
}
