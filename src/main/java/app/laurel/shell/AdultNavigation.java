package app.laurel.shell;

import app.laurel.platform.Actor;
import app.laurel.platform.Changes;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.router.AfterNavigationEvent;
import java.util.Map;

/** The mark and the navigation that stand around adults' views, with what waits kept up to date. */
final class AdultNavigation {

    private final Navigation navigation;
    private final Actor actor;
    private final NavigationBar bar;

    AdultNavigation(ViewFrame frame, Navigation navigation, Actor actor, Changes changes) {
        this.navigation = navigation;
        this.actor = actor;
        bar = new NavigationBar(navigation.entriesFor(actor));
        frame.addClassName("adult");
        var home = new Anchor(".", new Mark());
        home.addClassName("mark-link");
        home.getElement().setAttribute("aria-label", Text.of("shell.home"));
        var header = new Header(home);
        header.addClassName("masthead");
        frame.add(header, bar, frame.content);
        LiveView.refresh(frame, changes, actor, navigation.topics(), this::count);
    }

    void show(AfterNavigationEvent event) {
        bar.showLocation(event.getLocation().getPath());
        var known =
                event.getActiveChain().getFirst() instanceof AlreadyCounted view
                        ? view.counts()
                        : Map.<String, Integer>of();
        bar.showCounts(navigation.countsFor(actor, known));
    }

    private void count() {
        bar.showCounts(navigation.countsFor(actor, Map.of()));
    }
}
