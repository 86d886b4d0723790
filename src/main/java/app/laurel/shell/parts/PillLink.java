package app.laurel.shell.parts;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;

/** A link in the shape of a large button, for learners' views. */
public class PillLink extends Anchor {

    /**
     * @param path a route, without a leading slash
     * @param emoji stands before the text; may be empty
     */
    public PillLink(String path, String emoji, String text) {
        setHref(path);
        setRouterIgnore(false);
        addClassName("pill");
        if (!emoji.isEmpty()) {
            add(new Emoji(emoji));
        }
        add(new Span(text));
    }

    /**
     * A round link with a sign only.
     *
     * @param name what screen readers call it
     */
    public static PillLink round(String path, String sign, String name) {
        var link = new PillLink(path, "", "");
        link.removeAll();
        link.add(new Emoji(sign));
        link.addClassName("pill-round");
        link.setAriaLabel(name);
        link.getElement().setAttribute("title", name);
        return link.quiet();
    }

    /** Filled with the accent colour: the one main thing to do. */
    public PillLink primary() {
        addClassName("pill-primary");
        return this;
    }

    /** Without an edge, for what should not draw attention. */
    public PillLink quiet() {
        addClassName("pill-quiet");
        return this;
    }
}
