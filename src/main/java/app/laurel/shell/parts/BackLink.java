package app.laurel.shell.parts;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;

/** The arrow before a title that leads to where the page belongs. */
public class BackLink extends Anchor {

    /**
     * @param path route without a leading slash
     * @param name where it leads, for screen readers and as a tooltip
     */
    public BackLink(String path, String name) {
        setHref(path);
        setRouterIgnore(false);
        addClassName("back-link");
        getElement().setAttribute("aria-label", name);
        getElement().setAttribute("title", name);
        var arrow = new Span("←");
        arrow.getElement().setAttribute("aria-hidden", "true");
        add(arrow);
    }
}
