package app.laurel.access.ui;

import app.laurel.access.BrowserSession;
import app.laurel.access.FamilyDevices;
import app.laurel.access.SignIn;
import app.laurel.people.Learner;
import app.laurel.people.PinKind;
import app.laurel.shell.PlainLayout;
import app.laurel.shell.Text;
import app.laurel.shell.parts.Commands;
import app.laurel.shell.parts.Face;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** On a device that a parent enabled: choose your face, then your PIN or pictures. */
@Route(value = "faces", layout = PlainLayout.class)
@AnonymousAllowed
public class FacesView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final SignIn signIn;
    private final FamilyDevices devices;
    private final BrowserSession session;
    private final WayOn wayOn;

    FacesView(SignIn signIn, FamilyDevices devices, BrowserSession session, WayOn wayOn) {
        this.signIn = signIn;
        this.devices = devices;
        this.session = session;
        this.wayOn = wayOn;
        addClassName("faces");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var learners = devices.faces(session.deviceToken());
        if (learners.isEmpty()) {
            event.forwardTo(SignInView.class);
            return;
        }
        removeAll();
        var grid = new Div();
        grid.addClassName("face-grid");
        learners.forEach(learner -> grid.add(face(learner)));
        add(new H1(getPageTitle()), grid, adultLink());
    }

    private Button face(Learner learner) {
        var button =
                new Button(
                        new Span(
                                new Face(learner.avatar(), learner.colour(), Face.Size.HUGE),
                                new Span(learner.name())));
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.addClassName("face-button");
        button.addClickListener(click -> askForPin(learner));
        return button;
    }

    private void askForPin(Learner learner) {
        removeAll();
        add(
                new Face(learner.avatar(), learner.colour(), Face.Size.HUGE),
                new H1(Text.of("access.faces.hello", learner.name())));
        if (learner.pinKind() == null) {
            add(new Paragraph(Text.of("access.faces.noPin")));
        } else {
            var key =
                    learner.pinKind() == PinKind.DIGITS
                            ? "access.faces.pin"
                            : "access.faces.pictures";
            add(
                    new Paragraph(Text.of(key)),
                    new PinPad(learner.pinKind(), pin -> enter(learner, pin)));
        }
        add(
                Commands.quiet(
                        Text.of("access.faces.back"), () -> UI.getCurrent().getPage().reload()),
                adultLink());
    }

    private void enter(Learner learner, String pin) {
        session.begin(signIn.learnerByFace(session.deviceToken(), learner.id(), pin));
        wayOn.go("/learner");
    }

    private static Anchor adultLink() {
        var link = new Anchor("sign-in?adult", Text.of("access.faces.adult"));
        link.addClassName("quiet-link");
        return link;
    }

    @Override
    public String getPageTitle() {
        return Text.of("access.faces.title");
    }
}
