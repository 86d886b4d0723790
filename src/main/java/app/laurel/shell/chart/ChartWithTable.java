package app.laurel.shell.chart;

import app.laurel.shell.parts.Card;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;

/**
 * A card with a chart and its table. The table is always there for screen readers and on paper; a
 * button shows it instead of the picture.
 */
public class ChartWithTable extends Card {

    private final Div body = new Div();

    /**
     * @param aside what stands in the heading's line before the button, such as a choice of period
     */
    public ChartWithTable(String title, Chart chart, Component... aside) {
        getElement().setAttribute("aria-label", title);
        var head = new Div(new H2(title));
        head.addClassName("card-head");
        head.add(aside);
        head.add(new TableToggle(this));
        body.addClassName("chart-body");
        add(head, body);
        setChart(chart);
    }

    /** Shows another chart in place of this one, in the form that was chosen. */
    public void setChart(Chart chart) {
        body.removeAll();
        body.add(chart, new Legend(chart.names()), new FiguresTable(chart.table()));
    }
}
