package app.laurel.shell.parts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Span;

/** The head of a page: an optional face, the only h1, a quiet line under it, and actions. */
public class PageHeader extends Header {

    private final H1 title = new H1();
    private final Span line = new Span();
    private final Div actions = new Div();

    public PageHeader(String title) {
        this(title, "");
    }

    public PageHeader(String title, String line, Component... actions) {
        addClassName("page-header");
        this.title.setText(title);
        this.line.addClassName("quiet");
        this.actions.addClassName("actions");
        var words = new Div(this.title, this.line);
        words.addClassName("page-header-words");
        add(words, this.actions);
        setLine(line);
        setActions(actions);
    }

    /** Puts a component, usually a {@link Face} or a way back, before the title. */
    public PageHeader leading(Component component) {
        component.addClassName("page-header-leading");
        addComponentAsFirst(component);
        return this;
    }

    public void setTitle(String text) {
        title.setText(text);
    }

    public void setLine(String text) {
        line.setText(text);
        line.setVisible(!text.isEmpty());
    }

    /** Replaces the line with a component, for lines that are more than text. */
    public void setLine(Component component) {
        line.removeAll();
        line.add(component);
        line.setVisible(true);
    }

    public void setActions(Component... components) {
        actions.removeAll();
        actions.add(components);
        actions.setVisible(components.length > 0);
    }
}
