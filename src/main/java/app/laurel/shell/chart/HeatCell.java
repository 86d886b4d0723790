package app.laurel.shell.chart;

import app.laurel.shell.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** One level of a {@link HeatTable}, with the concept's name for the pointer and screen readers. */
class HeatCell extends Div {

    HeatCell(HeatTable.Cell cell) {
        addClassName("heat-cell");
        setTitle(cell.name());
        var name = new Span(cell.name());
        name.addClassName("heat-name");
        var colon = new Span(": ");
        colon.addClassName("visually-hidden");
        var level =
                cell.level() == null
                        ? Text.of("shell.chart.too-few")
                        : Integer.toString(cell.level());
        var shown = new Span(cell.level() == null ? "–" : level);
        if (cell.level() == null) {
            shown.getElement().setAttribute("aria-hidden", "true");
            var words = new Span(level);
            words.addClassName("visually-hidden");
            add(name, colon, words, shown);
        } else {
            add(name, colon, shown);
        }
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
