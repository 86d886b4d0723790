package app.laurel.administration.ui;

import app.laurel.shell.parts.Chip;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;

/** Names of things with what is known of them, and whether they are well. */
class FactLines extends UnorderedList {

    FactLines() {
        addClassNames("lines", "facts");
    }

    FactLines fact(String name, String value) {
        add(new ListItem(quiet(name), new Span(value)));
        return this;
    }

    FactLines fact(String name, String value, Chip state) {
        var words = new Span(value);
        add(new ListItem(quiet(name), words, state));
        return this;
    }

    /** The same with what is known as a link to more about it. */
    FactLines fact(String name, Anchor value, Chip state) {
        add(new ListItem(quiet(name), value, state));
        return this;
    }

    private static Span quiet(String text) {
        var span = new Span(text);
        span.addClassName("quiet");
        return span;
    }
}
