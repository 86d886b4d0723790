package app.laurel.shell;

import app.laurel.platform.Changes;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.router.AfterNavigationEvent;
import jakarta.annotation.security.PermitAll;

/**
 * The frame of parents' and administrators' views: navigation on the left, or at the bottom on a
 * phone, with the numbers of what waits kept up to date.
 */
@PermitAll
@CssImport("./theme/charts.css")
@CssImport("./theme/insights.css")
@CssImport("./theme/print.css")
public class AdultLayout extends ViewFrame {

    private final AdultNavigation navigation;

    AdultLayout(Navigation entries, CurrentActor currentActor, Changes changes) {
        navigation = new AdultNavigation(this, entries, currentActor.get(), changes);
        hearAtOnce();
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        super.afterNavigation(event);
        navigation.show(event);
    }
}
