package app.laurel.shell.chart;

import app.laurel.shell.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** One level of a {@link HeatTable}, with the concept's name for the pointer and screen readers. */
class HeatCell extends Div {

    HeatCell(HeatTable.Cell cell) {
        addClassName("heat-cell");
        var name = new Span(cell.name());
        name.addClassName("heat-name");
        add(name, hidden(": "));
        var band = cell.band();
        if (band == null) {
            setTitle(cell.name());
            var dash = new Span("–");
            dash.getElement().setAttribute("aria-hidden", "true");
            add(hidden(Text.of("shell.chart.too-few")), dash);
        } else {
            setTitle(cell.name() + ": " + band.words());
            var level = new Span(Text.of("shell.chart.level", band.level()));
            add(level, hidden(", " + band.between()), new LevelBand(band));
        }
    }

    private static Span hidden(String text) {
        var hidden = new Span(text);
        hidden.addClassName("visually-hidden");
        return hidden;
    }

    void choosable(Runnable action) {
        getElement().setAttribute("role", "button");
        getElement().setAttribute("tabindex", "0");
        getElement().addEventListener("click", event -> action.run());
        getElement()
                .addEventListener("keydown", event -> action.run())
                .setFilter("event.key === 'Enter' || event.key === ' '");
    }
}
