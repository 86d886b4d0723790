package app.laurel.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;

/** One link of the navigation with its icon, label and, where something waits, a number. */
class NavigationLink extends Anchor {

    private final NavigationEntry entry;
    private final Span badge = new Span();

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
        badge.addClassName("nav-badge");
        add(icon, label);
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
        if (count == 0) {
            badge.removeFromParent();
            return;
        }
        badge.setText(count > 99 ? "99+" : Integer.toString(count));
        badge.getElement().setAttribute("title", Text.of("shell.navigation.waiting", count));
        add(badge);
    }
}
