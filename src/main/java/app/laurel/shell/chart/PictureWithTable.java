package app.laurel.shell.chart;

import app.laurel.shell.parts.Card;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;

/**
 * A card with a picture and the figures behind it, which screen readers read. A button shows the
 * figures instead of the picture.
 */
public class PictureWithTable extends Card {

    private final Div figures = new Div();

    /**
     * @param aside what stands in the heading's line before the button
     */
    public PictureWithTable(String title, Component picture, Component... aside) {
        getElement().setAttribute("aria-label", title);
        var head = new Div(new H2(title));
        head.addClassName("card-head");
        head.add(aside);
        head.add(new TableToggle(this));
        var body = new Div(picture, figures);
        body.addClassName("chart-body");
        add(head, body);
    }

    /** Puts these figures behind the picture. */
    protected void setFigures(ChartTable shown) {
        figures.removeAll();
        figures.add(new FiguresTable(shown));
    }
}
