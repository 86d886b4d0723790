package app.laurel.shell.chart;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** Says which colour is which series, to those who see colours; the table says it to the others. */
class Legend extends Div {

    Legend(List<String> names) {
        addClassName("legend");
        getElement().setAttribute("aria-hidden", "true");
        for (int i = 0; i < names.size(); i++) {
            var entry = new Span(names.get(i));
            entry.addClassName("legend-entry");
            entry.getStyle().set("--colour", "var(" + SeriesColour.of(i).token() + ")");
            add(entry);
        }
    }
}
