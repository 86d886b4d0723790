package app.laurel.shell;

import com.vaadin.flow.component.html.Span;

/** The leaf and a name, in the colours of the theme. */
public class Mark extends Span {

    private static final String LEAF =
            """
            <svg viewBox="0 0 32 32" aria-hidden="true">\
            <path d="M16 30C7 26 4 18 6 8c8 0 13 5 10 22Z" fill="var(--leaf-500)"/>\
            <path d="M16 30C25 26 28 18 26 8c-8 0-13 5-10 22Z" fill="var(--leaf-600)"/>\
            <circle cx="16" cy="6" r="3.6" fill="var(--sun-500)"/></svg>""";

    /** With the name Laurel. */
    public Mark() {
        this(Text.of("shell.name"));
    }

    /** With the name of an installation. */
    public Mark(String name) {
        addClassName("mark");
        var leaf = new Span();
        leaf.addClassName("mark-leaf");
        leaf.getElement().setProperty("innerHTML", LEAF);
        add(leaf, new Span(name));
    }
}
