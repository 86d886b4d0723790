package app.laurel.access.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.access.FamilyDevices;
import app.laurel.access.KeepCoParents;
import app.laurel.access.Purpose;
import app.laurel.access.UseLinks;
import app.laurel.people.FamilyDirectory;
import app.laurel.people.FamilyMember;
import app.laurel.platform.Actor;
import app.laurel.shell.parts.ShareLink;
import app.laurel.support.Household;
import app.laurel.support.StatementCount;
import app.laurel.support.ViewTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The family's settings and an adult's own account. */
class SettingsViewsTest extends ViewTest {

    @Autowired private Household household;
    @Autowired private FamilyDirectory directory;
    @Autowired private FamilyDevices devices;
    @Autowired private KeepCoParents parents;
    @Autowired private UseLinks links;

    private Actor sam;

    @BeforeEach
    void signedIn() {
        sam = household.parent("Sam");
        signIn(sam);
    }

    @Test
    void theFamilyIsChanged() {
        var view = open("settings");
        assertThat(html(view)).contains(directory.settings(sam).code());
        field("What you call your points", TextField.class).setValue("acorns");
        @SuppressWarnings("unchecked")
        ComboBox<String> zone = $(ComboBox.class).single();
        zone.setValue("America/New_York");
        field("For a right answer", IntegerField.class).setValue(3);
        field("Approve by itself below", IntegerField.class).setValue(50);
        click("Save");
        var settings = directory.settings(sam);
        assertThat(settings.pointsName()).isEqualTo("acorns");
        assertThat(settings.zone().getId()).isEqualTo("America/New_York");
        assertThat(settings.lessons().perCorrect()).isEqualTo(3);
        assertThat(settings.autoApproveBelow()).isEqualTo(50);
    }

    @Test
    void mistakesAreShownAtTheirField() {
        open("settings");
        var name = field("What you call your points", TextField.class);
        name.setValue(" ");
        click("Save");
        assertThat(name.getErrorMessage()).isEqualTo("Use 1 to 20 letters.");
        name.setValue("stars");
        var points = field("For a finished lesson", IntegerField.class);
        for (var wrong : new Integer[] {-1, 101, null}) {
            points.setValue(wrong);
            click("Save");
            assertThat(points.getErrorMessage()).isEqualTo("Choose a number from 0 to 100.");
        }
        points.setValue(5);
        var approve = field("Approve by itself below", IntegerField.class);
        approve.setValue(0);
        click("Save");
        assertThat(approve.isInvalid()).isTrue();
        assertThat(name.getValue()).isEqualTo("stars");
        assertThat(directory.settings(sam).pointsName()).isEqualTo("points");
    }

    @Test
    void aParentIsInvitedByALink() {
        open("settings");
        click("Invite a parent");
        var address = test($(TextField.class).from($(ShareLink.class).single()).single());
        var path = address.getComponent().getValue();
        assertThat(path).startsWith("invitation/");
        assertThat(links.isGood(path.substring(11), Purpose.INVITE_CO_PARENT)).isTrue();
    }

    @Test
    void aParentIsLockedOutWithUndo() {
        household.coParent(sam, "Kim");
        var view = open("settings");
        assertThat(html(view)).contains("Sam (you)", "Kim");
        click("Lock out");
        assertThat(parents.all(sam)).extracting(FamilyMember::active).contains(false);
        undo();
        assertThat(parents.all(sam)).extracting(FamilyMember::active).containsOnly(true);
        click("Lock out");
        click("Let in again");
        assertThat(parents.all(sam)).extracting(FamilyMember::active).containsOnly(true);
    }

    @Test
    void devicesAreAddedAndRemoved() {
        open("settings");
        click("Add this device");
        assertThat(devices.all(sam)).hasSize(1);
        click("Remove");
        assertThat(devices.all(sam)).isEmpty();
    }

    @Test
    void aDeviceSaysWhenItWasUsed() {
        devices.faces(devices.enable(sam, "Kitchen tablet"));
        assertThat(html(open("settings"))).contains("Kitchen tablet", ", used today");
    }

    @Test
    void theAddressIsChangedOnlyWithThePassword() {
        household.parent("Kim");
        assertThat(html(open("account"))).contains("You sign in with sam@example.org");
        var current = $(PasswordField.class).all().getFirst();
        var email = field("New e-mail address", EmailField.class);
        email.setValue("sam@home.example");
        current.setValue("wrong");
        click("Change the address");
        assertThat(current.getErrorMessage()).isEqualTo("This is not your current password.");
        current.setValue(Household.PASSWORD);
        email.setValue("kim@example.org");
        click("Change the address");
        assertThat(email.getErrorMessage()).isEqualTo("Somebody has this e-mail address already.");
        assertThat(current.getValue()).isEqualTo(Household.PASSWORD);
    }

    @Test
    void thePasswordIsChanged() {
        open("account");
        var card = $(PasswordField.class).all();
        card.get(1).setValue("wrong");
        card.get(2).setValue("staple battery horse");
        card.get(3).setValue("staple battery horse");
        click("Change the password");
        assertThat(card.get(1).getErrorMessage()).isEqualTo("This is not your current password.");
        assertThat(card.get(2).getValue()).isEqualTo("staple battery horse");
        card.get(3).setValue("staple battery house");
        card.get(1).setValue(Household.PASSWORD);
        click("Change the password");
        assertThat(card.get(3).getErrorMessage()).isEqualTo("The two new passwords differ.");
    }

    @Test
    void aPinIsRefusedAtItsField() {
        open("account");
        var fields = $(PasswordField.class).all();
        fields.get(4).setValue(Household.PASSWORD);
        fields.get(5).setValue("12");
        click("Set the PIN");
        assertThat(fields.get(5).getErrorMessage()).isEqualTo("A PIN has 4 to 6 digits.");
    }

    @Test
    void anEmptyNameIsRefusedAtItsField() {
        open("account");
        var name = field("Name", TextField.class);
        name.setValue("");
        click("Save");
        assertThat(name.getErrorMessage()).isEqualTo("Please enter a name.");
    }

    @Test
    void viewsOpenWithinFiveStatementsBesideTheSessionCheck() {
        for (int i = 0; i < 4; i++) {
            household.coParent(sam, "Parent" + i);
            devices.enable(sam, "Tablet " + i);
        }
        StatementCount.assertAtMost(5, () -> open("settings"));
        StatementCount.assertAtMost(5, () -> open("account"));
    }

    private <T extends Component> T field(String label, Class<T> type) {
        return $(type).withPropertyValue(f -> f.getElement().getProperty("label"), label).single();
    }
}
