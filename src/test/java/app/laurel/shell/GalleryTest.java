package app.laurel.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.shell.chart.ChartWithTable;
import app.laurel.shell.chart.HeatTable;
import app.laurel.shell.chart.LineChart;
import app.laurel.shell.chart.StackedBars;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeTable;
import org.junit.jupiter.api.Test;

class GalleryTest extends ShellTest {

    @Test
    void everyComponentFindsItsTexts() {
        var gallery = shown(new Gallery());

        assertThat(gallery.getElement().getOuterHTML()).doesNotContain("!shell.");
    }

    @Test
    void eachChartHasItsTable() {
        shown(new Gallery());

        assertThat($(LineChart.class).all()).hasSize(1);
        assertThat($(StackedBars.class).all()).hasSize(1);
        for (var card : $(ChartWithTable.class).all()) {
            assertThat($(NativeTable.class, card).all()).hasSize(1);
        }
        assertThat($(HeatTable.class).all()).hasSize(1);
    }

    @Test
    void aPageHasOneMainHeading() {
        shown(new Gallery());

        assertThat($(H1.class).all()).extracting(H1::getText).containsExactly("Mia");
    }
}
