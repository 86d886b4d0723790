package app.laurel.access.ui;

import app.laurel.access.BrowserSession;
import app.laurel.access.FamilyDevices;
import app.laurel.access.SignIn;
import app.laurel.people.FamilyDirectory;
import app.laurel.people.Learner;
import app.laurel.platform.Actor;
import app.laurel.shell.AdultLayout;
import app.laurel.shell.CurrentActor;
import app.laurel.shell.Text;
import app.laurel.shell.parts.Card;
import app.laurel.shell.parts.CardGrid;
import app.laurel.shell.parts.Commands;
import app.laurel.shell.parts.EmptyState;
import app.laurel.shell.parts.Face;
import app.laurel.shell.parts.PageHeader;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

/**
 * A parent hands the tablet to a learner: the parent is signed out here, and the device is enabled
 * for faces.
 */
@Route(value = "hand-over", layout = AdultLayout.class)
@RolesAllowed({"PARENT", "ADMIN"})
public class HandOverView extends Div implements HasDynamicTitle {

    private final SignIn signIn;
    private final FamilyDevices devices;
    private final BrowserSession session;
    private final Actor parent;

    HandOverView(
            SignIn signIn,
            FamilyDevices devices,
            BrowserSession session,
            FamilyDirectory directory,
            CurrentActor current) {
        this.signIn = signIn;
        this.devices = devices;
        this.session = session;
        this.parent = current.get();
        add(new PageHeader(getPageTitle(), Text.of("access.handOver.line")));
        var learners = directory.learners(parent);
        if (learners.isEmpty()) {
            var first = new Anchor("learners/new", Text.of("access.handOver.nobody.add"));
            first.setRouterIgnore(false);
            first.addClassName("button-link");
            add(
                    new Card(
                            new EmptyState(
                                    "🧒",
                                    Text.of("access.handOver.nobody"),
                                    Text.of("access.handOver.nobody.next"),
                                    first)));
            return;
        }
        var grid = new CardGrid();
        learners.forEach(learner -> grid.add(card(learner)));
        add(grid);
    }

    private Div card(Learner learner) {
        var card =
                new Div(
                        new Face(learner.avatar(), learner.colour(), Face.Size.HUGE),
                        new H2(learner.name()),
                        Commands.primary(
                                Text.of("access.handOver.to", learner.name()),
                                () -> handOver(learner)));
        card.addClassNames("card", "hand-over-card");
        return card;
    }

    private void handOver(Learner learner) {
        var who = signIn.handOver(parent, learner.id());
        if (devices.familyOf(session.deviceToken())
                .filter(family -> family == parent.familyId())
                .isEmpty()) {
            session.rememberDevice(devices.enable(parent, session.deviceName()));
        }
        session.begin(who);
        UI.getCurrent().getPage().setLocation("/learner");
    }

    @Override
    public String getPageTitle() {
        return Text.of("access.handOver.title");
    }
}
