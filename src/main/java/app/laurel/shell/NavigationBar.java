package app.laurel.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The adults' navigation: a column on the left from 900 px on, tabs at the bottom below that. Both
 * are the same links; those that find no place among the tabs are repeated under "More".
 */
class NavigationBar extends Nav {

    private static final int TABS = 5;

    /** Entries below this order are about the whole installation. */
    private static final int FAMILY = 100;

    private final List<NavigationLink> links = new ArrayList<>();
    private final List<NavigationEntry> underMore = new ArrayList<>();
    private final Div more = new Div();
    private final NativeButton moreButton = new NativeButton();
    private final WaitingBadge moreBadge = new WaitingBadge();

    NavigationBar(List<NavigationEntry> entries) {
        addClassName("nav");
        getElement().setAttribute("aria-label", Text.of("shell.navigation.name"));
        var tabs = entries.size() <= TABS ? TABS : TABS - 1;
        for (int i = 0; i < entries.size(); i++) {
            var entry = entries.get(i);
            if (entry.bottom() && (i == 0 || !entries.get(i - 1).bottom())) {
                add(gap());
            }
            if (i > 0 && entries.get(i - 1).order() < FAMILY && entry.order() >= FAMILY) {
                add(rule());
            }
            var link = add(new NavigationLink(entry));
            if (i >= tabs) {
                link.addClassName("nav-overflow");
                var repeated = new NavigationLink(entry);
                links.add(repeated);
                more.add(repeated);
                underMore.add(entry);
            }
        }
        if (entries.size() > TABS) {
            addMore();
        }
    }

    private NavigationLink add(NavigationLink link) {
        links.add(link);
        super.add(link);
        return link;
    }

    private static Span rule() {
        var rule = new Span();
        rule.addClassName("nav-rule");
        return rule;
    }

    private static Span gap() {
        var gap = new Span();
        gap.addClassName("nav-gap");
        return gap;
    }

    private void addMore() {
        more.addClassName("nav-more");
        more.setId("nav-more");
        more.getElement().setAttribute("popover", "auto");
        var icon = new Span("☰");
        icon.addClassName("nav-icon");
        icon.getElement().setAttribute("aria-hidden", "true");
        var label = new Span(Text.of("shell.navigation.more"));
        label.addClassName("nav-label");
        moreButton.add(icon, label, moreBadge);
        moreButton.addClassNames("nav-link", "nav-more-button");
        moreButton.getElement().setAttribute("popovertarget", "nav-more");
        add(moreButton, more);
    }

    /** Marks the links that lead to the shown page and closes "More". */
    void showLocation(String location) {
        links.forEach(link -> link.markCurrent(location));
        moreButton.setClassName(
                "current", underMore.stream().anyMatch(entry -> entry.leadsTo(location)));
        if (more.getParent().isPresent()) {
            more.getElement().executeJs("if (this.matches(':popover-open')) this.hidePopover()");
        }
    }

    void showCounts(Map<String, Integer> counts) {
        links.forEach(link -> link.showCount(counts.getOrDefault(link.entry().path(), 0)));
        moreBadge.show(
                underMore.stream().mapToInt(entry -> counts.getOrDefault(entry.path(), 0)).sum());
    }
}
