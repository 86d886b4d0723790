package app.laurel.access.ui;

import app.laurel.access.BrowserSession;
import app.laurel.access.SignIn;
import app.laurel.shell.PlainLayout;
import app.laurel.shell.Text;
import app.laurel.shell.parts.Commands;
import app.laurel.shell.parts.FormErrors;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** A learner signs in on a device that nobody enabled: family code, name and PIN. */
@Route(value = "sign-in/learner", layout = PlainLayout.class)
@AnonymousAllowed
public class LearnerSignInView extends Div implements HasDynamicTitle {

    private final TextField code = new TextField(Text.of("access.code"));
    private final TextField name = new TextField(Text.of("access.name"));
    private final PasswordField pin = new PasswordField(Text.of("access.pin"));

    LearnerSignInView(SignIn signIn, BrowserSession session) {
        addClassName("form");
        code.setHelperText(Text.of("access.code.help"));
        code.setMaxLength(12);
        pin.getElement().setAttribute("inputmode", "numeric");
        pin.setHelperText(Text.of("access.pin.picturesHelp"));
        var errors = new FormErrors().on("code", code).on("name", name).on("pin", pin);
        var submit =
                Commands.submit(
                        Text.of("access.signIn.submit"),
                        errors,
                        () -> {
                            session.begin(
                                    signIn.learnerByName(
                                            code.getValue(), name.getValue(), pin.getValue()));
                            UI.getCurrent().getPage().setLocation("/learner");
                        });
        submit.addClickShortcut(Key.ENTER);
        add(
                new H1(getPageTitle()),
                new Paragraph(Text.of("access.learner.line")),
                code,
                name,
                pin,
                errors,
                submit,
                new Anchor("sign-in?adult", Text.of("access.faces.adult")));
    }

    @Override
    public String getPageTitle() {
        return Text.of("access.learner.title");
    }
}
