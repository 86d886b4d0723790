package app.laurel.shell.parts;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;

/** The parts of one page, each with an address of its own, as a line of links. */
public class TabLinks extends Nav {

    /**
     * @param name what the links are parts of, for screen readers
     */
    public TabLinks(String name) {
        addClassName("tab-links");
        getElement().setAttribute("aria-label", name);
    }

    /** Adds a link to a route, without a leading slash. */
    public TabLinks add(String path, String text, boolean current) {
        var link = new Anchor(path, text);
        link.setRouterIgnore(false);
        if (current) {
            link.getElement().setAttribute("aria-current", "page");
            // On a phone there may be more tabs than room; how wide they are is known with the
            // styles
            link.getElement()
                    .executeJs(
                            """
                            const all = this.parentElement;
                            new ResizeObserver(() => {
                                all.scrollLeft += this.getBoundingClientRect().left
                                    - all.getBoundingClientRect().left - 40;
                            }).observe(this);
                            """);
        }
        add(link);
        return this;
    }
}
