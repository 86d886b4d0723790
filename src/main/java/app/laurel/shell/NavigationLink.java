package app.laurel.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;

/** One link of the navigation with its icon, label and, where something waits, a number. */
class NavigationLink extends Anchor {

    private final NavigationEntry entry;
    private final WaitingBadge badge = new WaitingBadge();

    NavigationLink(NavigationEntry entry) {
        this.entry = entry;
        setHref(entry.path().isEmpty() ? "." : entry.path());
        setRouterIgnore(false);
        addClassName("nav-link");
        var icon = new Span(entry.icon());
        icon.addClassName("nav-icon");
        icon.getElement().setAttribute("aria-hidden", "true");
        var label = new Span(Text.of(entry.textKey()));
        label.addClassName("nav-label");
        add(icon, label, badge);
    }

    NavigationEntry entry() {
        return entry;
    }

    void markCurrent(String location) {
        if (entry.leadsTo(location)) {
            getElement().setAttribute("aria-current", "page");
        } else {
            getElement().removeAttribute("aria-current");
        }
    }

    void showCount(int count) {
        badge.show(count);
    }
}
