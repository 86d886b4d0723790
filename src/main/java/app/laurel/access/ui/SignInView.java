package app.laurel.access.ui;

import app.laurel.access.BrowserSession;
import app.laurel.access.FamilyDevices;
import app.laurel.access.SignIn;
import app.laurel.access.SignInHint;
import app.laurel.access.outside.ProviderSettings;
import app.laurel.access.outside.Trouble;
import app.laurel.people.Installation;
import app.laurel.people.Registration;
import app.laurel.people.SignInFacts;
import app.laurel.shell.CurrentActor;
import app.laurel.shell.PlainLayout;
import app.laurel.shell.Text;
import app.laurel.shell.parts.Commands;
import app.laurel.shell.parts.FormErrors;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.springframework.beans.factory.ObjectProvider;

/**
 * Adults sign in with e-mail and password. On a device that a parent enabled, learners' faces come
 * first.
 */
@Route(value = "sign-in", layout = PlainLayout.class)
@AnonymousAllowed
public class SignInView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final SignIn signIn;
    private final FamilyDevices devices;
    private final BrowserSession session;
    private final CurrentActor current;
    private final WayOn wayOn;
    private final SignInFacts facts;
    private final ProviderSettings provider;
    private final EmailField email = new EmailField(Text.of("access.email"));
    private final PasswordField password = new PasswordField(Text.of("access.password"));
    private final Paragraph notice = new Paragraph();
    private final boolean isDemonstration;

    SignInView(
            SignIn signIn,
            FamilyDevices devices,
            BrowserSession session,
            CurrentActor current,
            WayOn wayOn,
            SignInFacts facts,
            Installation installation,
            ProviderSettings provider,
            ProviderButton providerButton,
            ObjectProvider<SignInHint> hint) {
        this.signIn = signIn;
        this.devices = devices;
        this.session = session;
        this.current = current;
        this.wayOn = wayOn;
        this.facts = facts;
        this.provider = provider;
        addClassName("form");
        notice.addClassName("remark");
        notice.setVisible(false);
        email.getElement().setAttribute("autocomplete", "username");
        password.getElement().setAttribute("autocomplete", "current-password");
        email.setAutofocus(true);
        var errors = new FormErrors().on("email", email).on("password", password);
        var submit = Commands.submit(Text.of("access.signIn.submit"), errors, this::signIn);
        submit.addClickShortcut(Key.ENTER);
        add(
                new H1(Text.of("access.signIn.title")),
                notice,
                email,
                password,
                errors,
                submit,
                providerButton.signIn(),
                links(installation));
        var demonstration = hint.stream().filter(SignInHint::isOn).findFirst();
        demonstration.ifPresent(whom -> add(whomToBe(whom)));
        isDemonstration = demonstration.isPresent();
    }

    private WhomToBe whomToBe(SignInHint hint) {
        return new WhomToBe(hint, this::be, child -> be(child, hint.pin()));
    }

    private void be(SignInHint.Child child, String pin) {
        session.begin(signIn.learnerByName(child.familyCode(), child.name(), pin));
        UI.getCurrent().getPage().setLocation("/learner");
    }

    private void be(SignInHint.Account account) {
        email.setValue(account.email());
        password.setValue(account.password());
        signIn();
    }

    private Div links(Installation installation) {
        var links =
                new Div(new RouterLink(Text.of("access.signIn.learner"), LearnerSignInView.class));
        links.addClassName("form-links");
        links.add(new RouterLink(Text.of("access.forgot.title"), ForgotPasswordView.class));
        if (installation.registration() == Registration.OPEN) {
            links.add(new RouterLink(Text.of("access.signIn.register"), RegisterView.class));
        }
        return links;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var query = event.getLocation().getQueryParameters().getParameters();
        if (current.find().isPresent()) {
            event.forwardTo("");
        } else if (query.containsKey("trouble")) {
            query.get("trouble").stream()
                    .findFirst()
                    .flatMap(Trouble::named)
                    .ifPresent(trouble -> tell(trouble.text(provider.name())));
        } else if (!query.containsKey("adult") && !devices.faces(session.deviceToken()).isEmpty()) {
            event.forwardTo(FacesView.class);
        } else if (query.containsKey("ended")) {
            tell(Text.of("access.signIn.ended"));
        } else if (query.containsKey("done")) {
            tell(Text.of("access.signIn.newPassword"));
        } else if (!isDemonstration && !facts.hasAdministrator()) {
            tell(Text.of("access.signIn.noAdministrator"));
        }
    }

    private void tell(String text) {
        notice.setText(text);
        notice.setVisible(true);
    }

    private void signIn() {
        session.begin(signIn.adult(email.getValue(), password.getValue()));
        wayOn.go("/");
    }

    @Override
    public String getPageTitle() {
        return Text.of("access.signIn.title");
    }
}
