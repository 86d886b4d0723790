package app.laurel.shell.parts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;

/** Things side by side, centred on one line. */
public class Row extends Div {

    public Row(Component... content) {
        addClassName("row");
        add(content);
    }

    /** Adds a component that takes the room that the others leave. */
    public Row grow(Component component) {
        component.addClassName("grow");
        add(component);
        return this;
    }

    /** Lets what finds no room go on in the next line. */
    public Row wrapping() {
        addClassName("wrap");
        return this;
    }
}
