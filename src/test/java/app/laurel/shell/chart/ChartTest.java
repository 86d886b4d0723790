package app.laurel.shell.chart;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.shell.ShellTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.NativeTableCell;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChartTest extends ShellTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 16);

    @Test
    void theTableOfLinesHasTheNewestDayFirstAndDashesForGaps() {
        var chart =
                new LineChart(
                        new LineChart.Figures(
                                "Score by subject",
                                List.of(
                                        new LineChart.Series(
                                                "Maths", List.of(point(0, 58), point(7, 61))),
                                        new LineChart.Series(
                                                "Reading", List.of(point(0, null), point(7, 80)))),
                                LineChart.levelBands(),
                                0,
                                100));

        assertThat(chart.table())
                .isEqualTo(
                        new ChartTable(
                                "Score by subject",
                                List.of("Day", "Maths", "Reading"),
                                List.of(
                                        List.of("23 Nov 2026", "61", "80"),
                                        List.of("16 Nov 2026", "58", "–"))));
    }

    @Test
    void theTableOfBarsAddsUp() {
        var bars =
                new StackedBars(
                        new StackedBars.Figures(
                                "Minutes",
                                List.of("Mon", "Tue"),
                                List.of(
                                        new StackedBars.Series("Mia", List.of(18, 22)),
                                        new StackedBars.Series("Jonas", List.of(6, 8)))));

        assertThat(bars.table().rows())
                .containsExactly(List.of("Mon", "18", "6", "24"), List.of("Tue", "22", "8", "30"));
    }

    @Test
    void whatIsToComeHasAPlaceInTheChartAndNoRowInTheTable() {
        var bars =
                new StackedBars(
                        new StackedBars.Figures(
                                "Minutes",
                                List.of("Mon"),
                                List.of("Tue", "Wed"),
                                List.of(new StackedBars.Series("Mia", List.of(18)))));

        assertThat(bars.table().rows()).containsExactly(List.of("Mon", "18", "18"));
        assertThat(bars.getElement().getPropertyRaw("figures").toString())
                .contains("{\"name\":\"Mon\",\"sum\":18}", "{\"name\":\"Wed\",\"sum\":null}");
    }

    @Test
    void aChartWithoutFiguresIsAnEmptyTable() {
        var chart = new LineChart(new LineChart.Figures("Score", List.of(), List.of(), 0, 100));

        assertThat(chart.table().rows()).isEmpty();
    }

    @Test
    void theTableTakesThePlaceOfThePictureAndBack() {
        var card =
                shown(
                        new ChartWithTable(
                                "Minutes",
                                new StackedBars(
                                        new StackedBars.Figures("Minutes", List.of(), List.of()))));
        var toggle = $(Button.class).single();

        test(toggle).click();
        assertThat(card.getClassNames()).contains("as-table");
        assertThat(toggle.getText()).isEqualTo("Show as chart");

        test(toggle).click();
        assertThat(card.getClassNames()).doesNotContain("as-table");
    }

    @Test
    void levelsBelowSeventyAreOutlinedAndUnknownOnesDashed() {
        var chosen = new ArrayList<String>();
        shown(
                new HeatTable(
                        "Concepts",
                        List.of(
                                new HeatTable.Row(
                                        "Fractions",
                                        List.of(
                                                new HeatTable.Cell(
                                                        "a", "Halves", new Band(69, 60, 77)),
                                                new HeatTable.Cell(
                                                        "b", "Thirds", new Band(70, 61, 78)),
                                                new HeatTable.Cell("c", "Quarters", null)))),
                        chosen::add));

        var cells = $(HeatCell.class).all();
        assertThat(cells.get(0).getClassNames()).contains("weak");
        assertThat(cells.get(1).getClassNames()).doesNotContain("weak", "unknown");
        assertThat(cells.get(2).getClassNames()).contains("unknown");
        assertThat($(NativeTableCell.class).all())
                .extracting(cell -> cell.getElement().getTextRecursively())
                .containsExactly(
                        "Halves: 69, between 60 and 77",
                        "Thirds: 70, between 61 and 78",
                        "Quarters: too few answers–");
    }

    @Test
    void aSparklineStaysInsideItsBoxAlsoWhenNothingChanges() {
        var flat = new Sparkline(List.of(70, 70, 70), SeriesColour.LEAF);

        assertThat(flat.getElement().getProperty("innerHTML"))
                .contains("points=\"4.0,22.0 46.0,22.0 88.0,22.0\"");
    }

    @Test
    void oneValueMakesNoLine() {
        var one = new Sparkline(List.of(70), SeriesColour.LEAF);

        assertThat(one.getElement().getProperty("innerHTML")).isNull();
    }

    @Test
    void coloursStartAgainAfterTheLast() {
        assertThat(SeriesColour.of(SeriesColour.values().length)).isEqualTo(SeriesColour.LEAF);
    }

    private static LineChart.Point point(int days, Integer value) {
        return new LineChart.Point(MONDAY.plusDays(days), value);
    }
}
