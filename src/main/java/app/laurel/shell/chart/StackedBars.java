package app.laurel.shell.chart;

import app.laurel.shell.Text;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One bar per period, made of one piece per person or kind, with the sum beside its name. */
@Tag("laurel-stacked-bars")
@JsModule("./chart/stacked-bars.ts")
public class StackedBars extends Chart {

    /**
     * What the chart shows.
     *
     * @param description one sentence for those who do not see it, also the table's caption
     * @param periods names of the bars, such as "Mon"
     * @param toCome names of the bars that will follow, whose places are kept free
     * @param series pieces from the bottom up, in the order of their colours
     */
    public record Figures(
            String description, List<String> periods, List<String> toCome, List<Series> series) {

        public Figures(String description, List<String> periods, List<Series> series) {
            this(description, periods, List.of(), series);
        }
    }

    /** A person or kind with one value, not negative, per period. */
    public record Series(String name, List<Integer> values) {}

    record Shown(List<ShownPeriod> periods, List<ShownSeries> series) {}

    record ShownPeriod(String name, @Nullable Integer sum) {}

    record ShownSeries(String name, String colour, List<Integer> values) {}

    private final Figures figures;

    public StackedBars(Figures figures) {
        super(figures.description());
        this.figures = figures;
        var series = new ArrayList<ShownSeries>();
        for (var one : figures.series()) {
            series.add(
                    new ShownSeries(
                            one.name(), SeriesColour.of(series.size()).token(), one.values()));
        }
        var periods = new ArrayList<ShownPeriod>();
        for (var name : figures.periods()) {
            periods.add(new ShownPeriod(name, sum(periods.size())));
        }
        figures.toCome().forEach(name -> periods.add(new ShownPeriod(name, null)));
        getElement().setPropertyBean("figures", new Shown(periods, series));
    }

    @Override
    List<String> names() {
        return figures.series().stream().map(Series::name).toList();
    }

    @Override
    public ChartTable table() {
        var headings = new ArrayList<String>();
        headings.add(Text.of("shell.chart.period"));
        figures.series().forEach(series -> headings.add(series.name()));
        headings.add(Text.of("shell.chart.sum"));
        var rows = new ArrayList<List<String>>();
        for (var name : figures.periods()) {
            int period = rows.size();
            var row = new ArrayList<String>();
            row.add(name);
            figures.series().forEach(series -> row.add(series.values().get(period).toString()));
            row.add(Integer.toString(sum(period)));
            rows.add(row);
        }
        return new ChartTable(figures.description(), headings, rows);
    }

    private int sum(int period) {
        return figures.series().stream().mapToInt(series -> series.values().get(period)).sum();
    }
}
