package app.laurel.administration.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.access.Purpose;
import app.laurel.access.SignIn;
import app.laurel.access.UseLinks;
import app.laurel.people.Installation;
import app.laurel.people.Registration;
import app.laurel.platform.Role;
import app.laurel.shell.error.NoAccessView;
import app.laurel.shell.parts.ShareLink;
import app.laurel.support.StatementCount;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Administrators let new parents in. */
class AddParentViewTest extends AdministrationTest {

    @Autowired private SignIn signIn;
    @Autowired private UseLinks links;
    @Autowired private Installation installation;

    @Test
    void aParentIsAddedAlsoWhenRegistrationIsClosed() {
        installation.setRegistration(alex, Registration.CLOSED);
        open("administration/users");
        click("Add a parent");
        click("Make an invitation");
        assertThat(toast()).contains("Nobody may start a family here now");
        field("Name").setValue("Pat");
        $(EmailField.class).single().setValue("pat@example.org");
        click("Make the account");
        links.setPassword(link().substring("reset/".length()), "seven otters dance");
        assertThat(signIn.adult("pat@example.org", "seven otters dance").actor().role())
                .isEqualTo(Role.PARENT);
    }

    @Test
    void anInvitationIsMade() {
        open("administration/add-parent");
        click("Make an invitation");
        var token = link().substring("invitation/".length());
        assertThat(links.isGood(token, Purpose.INVITE_PARENT)).isTrue();
        installation.setRegistration(alex, Registration.CLOSED);
        assertThat(links.isGood(token, Purpose.INVITE_PARENT)).isFalse();
    }

    @Test
    void mistakesAreShownAtTheirField() {
        open("administration/add-parent");
        click("Make the account");
        assertThat(field("Name").getErrorMessage()).isEqualTo("Please enter a name.");
        field("Name").setValue("x".repeat(61));
        click("Make the account");
        assertThat(field("Name").getErrorMessage()).contains("60");
        field("Name").setValue("Pat");
        var email = $(EmailField.class).single();
        for (var wrong : List.of("", "pat", "a@b", "<b>@c.d")) {
            email.setValue(wrong);
            click("Make the account");
            assertThat(email.isInvalid()).as(wrong).isTrue();
        }
        email.setValue("SAM@example.org");
        click("Make the account");
        assertThat(email.getErrorMessage()).contains("already an account");
        assertThat(field("Name").getValue()).isEqualTo("Pat");
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"PARENT", "LEARNER"})
    void nobodyElseComesIn(Role role) {
        signIn(role == Role.PARENT ? sam : mia);
        assertThat(open("administration/add-parent")).isInstanceOf(NoAccessView.class);
    }

    @Test
    void opensWithinSixStatementsBesideTheSessionCheck() {
        StatementCount.assertAtMost(6, () -> open("administration/add-parent"));
    }

    private String link() {
        return $(TextField.class).from($(ShareLink.class).single()).single().getValue();
    }

    private TextField field(String label) {
        return $(TextField.class).withPropertyValue(TextField::getLabel, label).single();
    }
}
