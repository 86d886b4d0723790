package app.laurel.access.ui;

import app.laurel.access.BrowserSession;
import app.laurel.access.SignIn;
import app.laurel.people.Adult;
import app.laurel.people.FamilyDirectory;
import app.laurel.platform.Actor;
import app.laurel.shell.CurrentActor;
import app.laurel.shell.LearnerLayout;
import app.laurel.shell.Text;
import app.laurel.shell.parts.Commands;
import app.laurel.shell.parts.FormErrors;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

/** Taking the tablet back: a parent of the family proves who they are, or the learner signs out. */
@Route(value = "grown-ups", layout = LearnerLayout.class)
@RolesAllowed("LEARNER")
public class GrownUpsView extends Div implements HasDynamicTitle {

    private final RadioButtonGroup<Adult> who =
            new RadioButtonGroup<>(Text.of("access.grownUps.who"));
    private final PasswordField secret = new PasswordField(Text.of("access.grownUps.secret"));

    GrownUpsView(
            SignIn signIn,
            BrowserSession session,
            FamilyDirectory directory,
            CurrentActor current) {
        Actor learner = current.get();
        var adults = directory.adultsAround(learner);
        addClassNames("card", "form", "grown-ups");
        who.setItems(adults);
        who.setItemLabelGenerator(adult -> adult.avatar() + " " + adult.name());
        adults.stream().findFirst().ifPresent(who::setValue);
        who.setVisible(adults.size() > 1);
        secret.getElement().setAttribute("autocomplete", "off");
        var errors = new FormErrors().on("password", secret);
        var submit =
                Commands.submit(
                        Text.of("access.grownUps.submit"),
                        errors,
                        () -> {
                            session.begin(
                                    signIn.grownUp(
                                            learner, who.getValue().id(), secret.getValue()));
                            UI.getCurrent().getPage().setLocation("/");
                        });
        submit.addClickShortcut(Key.ENTER);
        var back =
                Commands.plain(
                        Text.of("access.grownUps.back"), () -> UI.getCurrent().navigate("learner"));
        var signOut =
                Commands.quiet(Text.of("access.grownUps.signOut", learner.name()), session::end);
        add(new H1(getPageTitle()));
        if (adults.isEmpty()) {
            add(new Paragraph(Text.of("access.grownUps.nobody")));
        } else {
            add(new Paragraph(Text.of("access.grownUps.line")), who, secret, errors, submit);
        }
        add(back, signOut);
    }

    @Override
    public String getPageTitle() {
        return Text.of("access.grownUps.title");
    }
}
