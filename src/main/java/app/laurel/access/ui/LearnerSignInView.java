package app.laurel.access.ui;

import app.laurel.access.BrowserSession;
import app.laurel.access.SignIn;
import app.laurel.people.PinKind;
import app.laurel.platform.Refusal;
import app.laurel.shell.PlainLayout;
import app.laurel.shell.Text;
import app.laurel.shell.parts.Commands;
import app.laurel.shell.parts.FormErrors;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/**
 * A learner signs in on a device that nobody enabled: family code, name and PIN or pictures. Which
 * of them it is, the learner says: the page tells nobody.
 */
@Route(value = "sign-in/learner", layout = PlainLayout.class)
@AnonymousAllowed
public class LearnerSignInView extends Div implements HasDynamicTitle {

    private final SignIn signIn;
    private final BrowserSession session;
    private final WayOn wayOn;
    private final TextField code = new TextField(Text.of("access.code"));
    private final TextField name = new TextField(Text.of("access.name"));
    private final PasswordField pin = new PasswordField(Text.of("access.pin"));
    private final FormErrors errors =
            new FormErrors().on("code", code).on("name", name).on("pin", pin);
    private final Button submit =
            Commands.submit(Text.of("access.signIn.submit"), errors, () -> signIn(pin.getValue()));
    private final PinPad pictures = new PinPad(PinKind.PICTURES, this::signInByPictures);
    private final Button byPictures =
            Commands.quiet(Text.of("access.learner.pictures"), () -> ask(PinKind.PICTURES));
    private final Button byDigits =
            Commands.quiet(Text.of("access.learner.digits"), () -> ask(PinKind.DIGITS));

    LearnerSignInView(SignIn signIn, BrowserSession session, WayOn wayOn) {
        this.signIn = signIn;
        this.session = session;
        this.wayOn = wayOn;
        addClassName("form");
        code.setHelperText(Text.of("access.code.help"));
        code.setMaxLength(12);
        pin.getElement().setAttribute("inputmode", "numeric");
        pin.setHelperText(Text.of("access.pin.picturesHelp"));
        submit.addClickShortcut(Key.ENTER);
        add(
                new H1(getPageTitle()),
                new Paragraph(Text.of("access.learner.line")),
                code,
                name,
                pin,
                errors,
                pictures,
                submit,
                byPictures,
                byDigits,
                new Anchor("sign-in?adult", Text.of("access.faces.adult")));
        ask(PinKind.DIGITS);
    }

    private void ask(PinKind kind) {
        var typed = kind == PinKind.DIGITS;
        pin.setVisible(typed);
        submit.setVisible(typed);
        byPictures.setVisible(typed);
        pictures.setVisible(!typed);
        byDigits.setVisible(!typed);
    }

    private void signIn(String secret) {
        session.begin(signIn.learnerByName(code.getValue(), name.getValue(), secret));
        wayOn.go("/learner");
    }

    /** What is wrong with the code or the name stands there, not at the pictures. */
    private void signInByPictures(String chosen) {
        errors.clear();
        try {
            signIn(chosen);
        } catch (Refusal refusal) {
            errors.show(refusal);
        }
    }

    @Override
    public String getPageTitle() {
        return Text.of("access.learner.title");
    }
}
