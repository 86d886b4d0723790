package app.laurel.shell;

import app.laurel.shell.chart.Band;
import app.laurel.shell.chart.ChartWithTable;
import app.laurel.shell.chart.HeatTable;
import app.laurel.shell.chart.LineChart;
import app.laurel.shell.chart.SeriesColour;
import app.laurel.shell.chart.Sparkline;
import app.laurel.shell.chart.StackedBars;
import app.laurel.shell.parts.Card;
import app.laurel.shell.parts.CardGrid;
import app.laurel.shell.parts.Chip;
import app.laurel.shell.parts.Commands;
import app.laurel.shell.parts.ConfirmWithReason;
import app.laurel.shell.parts.EmptyState;
import app.laurel.shell.parts.Face;
import app.laurel.shell.parts.PageHeader;
import app.laurel.shell.parts.ProgressLine;
import app.laurel.shell.parts.Row;
import app.laurel.shell.parts.Skeleton;
import app.laurel.shell.parts.TabLinks;
import app.laurel.shell.parts.ThemeChoice;
import app.laurel.shell.parts.Toast;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** One of each component, with the figures of the specification's pictures. */
class Gallery extends Div {

    static final LocalDate FIRST = LocalDate.of(2026, 9, 5);

    Gallery() {
        add(header(), tabs(), performance(), new CardGrid(learner(), empty(), more()), concepts());
        add(week());
    }

    static PageHeader header() {
        return new PageHeader(
                        "Mia",
                        "Grade 4 · 12-day streak · last here today, 17:10",
                        Commands.plain("Not now…", Gallery::askForReason),
                        Commands.primary(
                                "Approve",
                                () -> Toast.show("Approved “Later bedtime” for Mia", () -> {})))
                .leading(new Face("🦊", "sun", Face.Size.MEDIUM));
    }

    static void askForReason() {
        new ConfirmWithReason(
                        "Not now: Movie night",
                        "Mia gets her 120 points back and sees your words.",
                        List.of("After homework", "At the weekend"),
                        "Not now",
                        reason -> {})
                .open();
    }

    private static TabLinks tabs() {
        return new TabLinks("Mia")
                .add("gallery", "Performance", true)
                .add("gallery/concepts", "Concepts", false)
                .add("gallery/answers", "Answers", false)
                .add("gallery/points", "Points · 154", false);
    }

    static LineChart lines() {
        return new LineChart(
                new LineChart.Figures(
                        "Score by subject, twelve weeks",
                        List.of(
                                series("Maths", 58, 61, 60, 66, 64, 70, 68, 73, 77, 76, 81, 84),
                                series("Reading", 78, 80, 79, 78, 83, 82, 85, 84, 86, 88, 89, 90),
                                series("Science", 76, 74, 75, 72, 70, 73, 69, 66, 69, 64, 66, 63)),
                        LineChart.levelBands(),
                        50,
                        100));
    }

    private static LineChart.Series series(String name, int... values) {
        var points = new ArrayList<LineChart.Point>();
        for (var value : values) {
            points.add(new LineChart.Point(FIRST.plusWeeks(points.size()), value));
        }
        return new LineChart.Series(name, points);
    }

    private static ChartWithTable performance() {
        return new ChartWithTable("Score by subject", lines());
    }

    static StackedBars bars() {
        return new StackedBars(
                new StackedBars.Figures(
                        "Minutes of learning per day",
                        List.of("Mon", "Tue", "Wed", "Thu", "Fri", "Sat"),
                        List.of(
                                new StackedBars.Series("Mia", List.of(18, 22, 12, 20, 10, 14)),
                                new StackedBars.Series("Jonas", List.of(6, 8, 9, 4, 8, 6)),
                                new StackedBars.Series("Ada", List.of(20, 24, 19, 26, 22, 19)))));
    }

    private static ChartWithTable week() {
        var remark = new Span("minutes of learning, Monday to today");
        remark.addClassName("quiet");
        return new ChartWithTable("This week in the family", bars(), remark);
    }

    static HeatTable heat() {
        return new HeatTable(
                "Concepts of Mia",
                List.of(
                        row("Fractions", 95, 88, 46, 71, 60),
                        row("Multiplication", 99, 94, 91, 83, 78),
                        row("Geometry", 86, 80, 74, 68, null),
                        row("Matter", 70, 56, 62, null, null)));
    }

    private static HeatTable.Row row(String name, Integer... levels) {
        var cells = new ArrayList<HeatTable.Cell>();
        for (var level : levels) {
            cells.add(
                    new HeatTable.Cell(
                            name + cells.size(),
                            name + " " + cells.size(),
                            level == null
                                    ? null
                                    : new Band(
                                            level,
                                            Math.max(0, level - 9),
                                            Math.min(100, level + 7))));
        }
        return new HeatTable.Row(name, cells);
    }

    private static Card concepts() {
        var card = Card.titled("Concepts");
        card.add(heat());
        return card;
    }

    private static Card learner() {
        var name = new Div(new H2("Mia"), quiet("Grade 4 · 🔥 12 days"));
        var figure = new Span("154");
        figure.addClassName("figure");
        var sparkline = new Sparkline(List.of(61, 66, 70, 68, 77, 81, 84), SeriesColour.of(0));
        return new Card(
                new Row(new Face("🦊", "sun")).grow(name),
                new Row(figure),
                new Row(quiet("Maths"), sparkline, new Span("84")),
                new ProgressLine("Skateboard", 64).saying("320 of 500 points"),
                new Chip("Practise: Unlike denominators", Chip.Tone.WARM));
    }

    private static Span quiet(String text) {
        var quiet = new Span(text);
        quiet.addClassName("quiet");
        return quiet;
    }

    private static Card empty() {
        return new Card(
                new EmptyState(
                        "🎁",
                        "No rewards yet",
                        "Offer something that points can buy.",
                        Commands.primary("Add a reward", () -> {})));
    }

    private static Card more() {
        return new Card(
                new Row(
                                new Chip("Approved"),
                                new Chip("Not now", Chip.Tone.NO),
                                new Chip("Delivered", Chip.Tone.WARM),
                                new Chip("Draft", Chip.Tone.CALM))
                        .wrapping(),
                new Skeleton(3),
                new ThemeChoice());
    }
}
