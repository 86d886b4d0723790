package app.laurel.administration.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.laurel.access.Purpose;
import app.laurel.access.UseLinks;
import app.laurel.people.Installation;
import app.laurel.people.Registration;
import app.laurel.platform.Actor;
import app.laurel.platform.NotFound;
import app.laurel.platform.Role;
import app.laurel.shell.InstallationName;
import app.laurel.shell.Mark;
import app.laurel.shell.error.NoAccessView;
import app.laurel.shell.parts.ShareLink;
import app.laurel.support.Household;
import app.laurel.support.StatementCount;
import app.laurel.support.TestClock;
import app.laurel.support.ViewTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Administrators decide who may come in and see whether all is well. */
class InstallationViewTest extends ViewTest {

    @Autowired private Household household;
    @Autowired private Installation installation;
    @Autowired private InstallationName inUse;
    @Autowired private UseLinks links;
    @Autowired private TestClock clock;

    private Actor alex;

    @BeforeEach
    void signedIn() {
        alex = household.administrator("Alex");
        signIn(alex);
    }

    @Test
    void whoMayStartAFamilyIsDecidedWithUndo() {
        var view = open("administration/settings");
        assertThat(choice().getValue()).isEqualTo(Registration.OPEN);
        test(choice()).selectItem("Nobody; only you add parents");
        assertThat(installation.registration()).isEqualTo(Registration.CLOSED);
        assertThat(html(view)).contains("Invitations rest");
        undo();
        assertThat(installation.registration()).isEqualTo(Registration.OPEN);
        assertThat(choice().getValue()).isEqualTo(Registration.OPEN);
    }

    @Test
    void whetherWebhooksReachPrivateNetworksIsDecidedWithUndo() {
        open("administration/settings");
        var allowed =
                $(Checkbox.class)
                        .withPropertyValue(
                                Checkbox::getLabel,
                                "Webhooks may reach this machine and private networks")
                        .single();
        assertThat(allowed.getValue()).isFalse();
        test(allowed).click();
        assertThat(installation.settings().webhooksInside()).isTrue();
        undo();
        assertThat(installation.settings().webhooksInside()).isFalse();
        assertThat(allowed.getValue()).isFalse();
    }

    @Test
    void theInstallationGetsANameThatEverybodySees() {
        var view = open("administration/settings");
        assertThat(name().getValue()).isEqualTo("Laurel");
        name().setValue("  Spruce <b>House</b> ");
        click("Save the name");
        assertThat(name().getValue()).isEqualTo("Spruce <b>House</b>");
        assertThat(toast()).contains("This installation is called Spruce <b>House</b> now.");
        assertThat(view.getElement().getOuterHTML()).doesNotContain("<b>House");
        soon(() -> assertThat(inUse.get()).isEqualTo("Spruce <b>House</b>"));
        open("administration/audit");
        roundTrip();
        assertThat(UI.getCurrent().getInternals().getTitle())
                .isEqualTo("Audit log · Spruce <b>House</b>");
        open("forgot");
        assertThat(text($(Mark.class).single())).isEqualTo("Spruce <b>House</b>");
        open("administration/settings");
        assertThat(name().getValue()).isEqualTo("Spruce <b>House</b>");
        undo();
        assertThat(installation.name()).isEqualTo("Laurel");
        soon(() -> assertThat(inUse.get()).isEqualTo("Laurel"));
    }

    @Test
    void aWrongNameIsRefusedAtTheField() {
        open("administration/settings");
        for (var wrong : List.of("", "   ", "x".repeat(61))) {
            name().setValue(wrong);
            click("Save the name");
            assertThat(name().isInvalid()).as(wrong).isTrue();
            assertThat(name().getErrorMessage()).isNotBlank();
        }
        name().setValue("🌳".repeat(30));
        click("Save the name");
        assertThat(installation.name()).isEqualTo("🌳".repeat(30));
        undo();
        soon(() -> assertThat(inUse.get()).isEqualTo("Laurel"));
        assertThatThrownBy(() -> installation.setName(household.parent("Sam"), "Mine"))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void anInvitationIsMadeAndRevoked() {
        var view = open("administration/settings");
        assertThat(html(view)).contains("No invitation is open");
        click("Make an invitation");
        var path = $(TextField.class).from($(ShareLink.class).single()).single().getValue();
        var token = path.substring("invitation/".length());
        assertThat(links.isGood(token, Purpose.INVITE_PARENT)).isTrue();
        assertThat(view.getElement().getTextRecursively()).contains(" by Alex", "Good until");
        click("Revoke");
        assertThat(links.isGood(token, Purpose.INVITE_PARENT)).isFalse();
        assertThat($(ShareLink.class).all()).isEmpty();
    }

    @Test
    void expiredInvitationsAreGone() {
        links.inviteParent(alex);
        clock.advance(Duration.ofDays(8));
        assertThat(html(open("administration/settings"))).contains("No invitation is open");
    }

    @Test
    void theHealthIsShown() {
        assertThat(html(open("administration/settings")))
                .contains("PostgreSQL ", "All applied", "Not set up. You pass on links yourself.");
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"PARENT", "LEARNER"})
    void nobodyElseComesIn(Role role) {
        var sam = household.parent("Sam");
        signIn(role == Role.PARENT ? sam : household.learner(sam, "Mia"));
        assertThat(open("administration/settings")).isInstanceOf(NoAccessView.class);
    }

    @Test
    void opensWithinSixStatementsBesideTheSessionCheck() {
        for (int i = 0; i < 5; i++) {
            links.inviteParent(household.administrator("Robin" + i));
        }
        StatementCount.assertAtMost(6, () -> open("administration/settings"));
    }

    private TextField name() {
        return $(TextField.class)
                .withPropertyValue(TextField::getLabel, "Name of this installation")
                .single();
    }

    @SuppressWarnings("unchecked")
    private RadioButtonGroup<Registration> choice() {
        return $(RadioButtonGroup.class).single();
    }
}
