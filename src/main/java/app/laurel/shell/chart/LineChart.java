package app.laurel.shell.chart;

import app.laurel.shell.Text;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.JsModule;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Several named values over time, with bands behind them that say what a value means. */
@Tag("laurel-line-chart")
@JsModule("./chart/line-chart.ts")
public class LineChart extends Chart {

    /**
     * What the chart shows.
     *
     * @param description one sentence for those who do not see it, also the table's caption
     * @param series lines, in the order of their colours
     * @param bands horizontal bands; may be empty
     * @param min lower end of the scale
     * @param max upper end of the scale
     */
    public record Figures(
            String description, List<Series> series, List<Band> bands, int min, int max) {}

    /** One line; its colour follows from its place in the list. */
    public record Series(String name, List<Point> points) {}

    /** A value on a day; the line passes over null, with dots where there are values. */
    public record Point(LocalDate day, @Nullable Integer value) {}

    /** A band from a value up to another, with a name and a tone. */
    public record Band(int from, int to, String name, Tone tone) {}

    /** The tint of a band: none, warm or green. */
    public enum Tone {
        NONE,
        WARM,
        GOOD
    }

    record Shown(
            List<ShownSeries> series, List<ShownBand> bands, int min, int max, String locale) {}

    record ShownSeries(String name, String colour, List<ShownPoint> points) {}

    record ShownPoint(String day, @Nullable Integer value) {}

    record ShownBand(int from, int to, String name, String tone) {}

    private final Figures figures;
    private final Locale locale = UI.getCurrentOrThrow().getLocale();

    public LineChart(Figures figures) {
        super(figures.description());
        this.figures = figures;
        getElement().setPropertyBean("figures", shown());
    }

    /**
     * The bands of a subject's level, from 0 to 100: beginner, intermediate from 70, advanced from
     * 85.
     */
    public static List<Band> levelBands() {
        return List.of(
                new Band(0, 70, Text.of("shell.chart.beginner"), Tone.NONE),
                new Band(70, 85, Text.of("shell.chart.intermediate"), Tone.WARM),
                new Band(85, 100, Text.of("shell.chart.advanced"), Tone.GOOD));
    }

    @Override
    List<String> names() {
        return figures.series().stream().map(Series::name).toList();
    }

    @Override
    public ChartTable table() {
        var headings = new ArrayList<String>();
        headings.add(Text.of("shell.chart.day"));
        var rows = new TreeMap<LocalDate, List<String>>();
        var series = figures.series();
        for (int column = 0; column < series.size(); column++) {
            headings.add(series.get(column).name());
            for (var point : series.get(column).points()) {
                if (point.value() != null) {
                    row(rows, point.day(), series.size()).set(column + 1, point.value().toString());
                }
            }
        }
        return new ChartTable(
                figures.description(), headings, List.copyOf(rows.descendingMap().values()));
    }

    private List<String> row(
            NavigableMap<LocalDate, List<String>> rows, LocalDate day, int columns) {
        return rows.computeIfAbsent(
                day,
                key -> {
                    var row = new ArrayList<String>();
                    row.add(
                            DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                                    .withLocale(locale)
                                    .format(day));
                    for (int column = 0; column < columns; column++) {
                        row.add("–");
                    }
                    return row;
                });
    }

    private Shown shown() {
        var series = new ArrayList<ShownSeries>();
        for (var line : figures.series()) {
            series.add(
                    new ShownSeries(
                            line.name(),
                            SeriesColour.of(series.size()).token(),
                            line.points().stream()
                                    .map(p -> new ShownPoint(p.day().toString(), p.value()))
                                    .toList()));
        }
        var bands =
                figures.bands().stream()
                        .map(
                                band ->
                                        new ShownBand(
                                                band.from(),
                                                band.to(),
                                                band.name(),
                                                band.tone().name().toLowerCase(Locale.ROOT)))
                        .toList();
        return new Shown(series, bands, figures.min(), figures.max(), locale.toLanguageTag());
    }
}
