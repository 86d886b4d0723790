package app.laurel.shell.chart;

import app.laurel.shell.parts.Card;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;

/**
 * A card with levels as a {@link HeatTable} and the figures behind them. A button shows the figures
 * instead; on paper they always are.
 */
public class HeatWithTable extends Card {

    private final Div body = new Div();

    /**
     * @param aside what stands in the heading's line before the button
     */
    public HeatWithTable(String title, HeatTable heat, ChartTable figures, Component... aside) {
        addClassName("heat-card");
        getElement().setAttribute("aria-label", title);
        var head = new Div(new H2(title));
        head.addClassName("card-head");
        head.add(aside);
        head.add(new TableToggle(this));
        body.addClassName("chart-body");
        add(head, body);
        setLevels(heat, figures);
    }

    /** Shows other levels in place of these, in the form that was chosen. */
    public void setLevels(HeatTable heat, ChartTable figures) {
        body.removeAll();
        body.add(heat, new FiguresTable(figures));
    }
}
