package app.laurel.shell;

import app.laurel.platform.Actor;
import app.laurel.platform.Changes;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.router.AfterNavigationEvent;
import jakarta.annotation.security.PermitAll;
import java.util.Map;

/**
 * The frame of parents' and administrators' views: navigation on the left, or at the bottom on a
 * phone, with the numbers of what waits kept up to date.
 */
@PermitAll
@CssImport("./theme/charts.css")
@CssImport("./theme/insights.css")
@CssImport("./theme/print.css")
public class AdultLayout extends ViewFrame {

    private final Navigation navigation;
    private final Actor actor;
    private final NavigationBar bar;

    AdultLayout(Navigation navigation, CurrentActor currentActor, Changes changes) {
        this.navigation = navigation;
        actor = currentActor.get();
        bar = new NavigationBar(navigation.entriesFor(actor));
        addClassName("adult");
        var home = new Anchor(".", new Mark());
        home.addClassName("mark-link");
        home.getElement().setAttribute("aria-label", Text.of("shell.home"));
        var header = new Header(home);
        header.addClassName("masthead");
        add(header, bar, content);
        hearAtOnce();
        LiveView.refresh(this, changes, actor, navigation.topics(), this::count);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        super.afterNavigation(event);
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
