package app.laurel.shell.parts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;

/** Stands where a list would be: why there is nothing yet and what to do next. */
public class EmptyState extends Div {

    /**
     * @param emoji a picture
     * @param what what is not there yet
     * @param next what to do next
     */
    public EmptyState(String emoji, String what, String next, Component... actions) {
        addClassName("empty-state");
        add(new Picture(emoji), new H2(what), new Paragraph(next));
        if (actions.length > 0) {
            var row = new Div(actions);
            row.addClassName("actions");
            add(row);
        }
    }
}
