package app.laurel.shell.parts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;

/** Stands where a list would be: why there is nothing yet and what to do next. */
public class EmptyState extends Div {

    /** The same for a page that has nothing else, so that it carries the page's heading. */
    public static EmptyState page(String emoji, String what, String next, Component... actions) {
        return new EmptyState(new H1(what), emoji, next, actions);
    }

    /**
     * @param emoji a picture
     * @param what what is not there yet
     * @param next what to do next
     */
    public EmptyState(String emoji, String what, String next, Component... actions) {
        this(new H2(what), emoji, next, actions);
    }

    private EmptyState(Component heading, String emoji, String next, Component... actions) {
        addClassName("empty-state");
        add(new Picture(emoji), heading, new Paragraph(next));
        if (actions.length > 0) {
            var row = new Div(actions);
            row.addClassName("actions");
            add(row);
        }
    }
}
