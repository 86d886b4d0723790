package app.laurel.administration.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.laurel.access.KeepCoParents;
import app.laurel.access.Purpose;
import app.laurel.access.SignIn;
import app.laurel.access.UseLinks;
import app.laurel.administration.ChangePeople;
import app.laurel.people.Census;
import app.laurel.people.FamilyDirectory;
import app.laurel.people.Installation;
import app.laurel.people.KeepLearners;
import app.laurel.people.PersonState;
import app.laurel.people.PinKind;
import app.laurel.people.PinLock;
import app.laurel.people.Registration;
import app.laurel.people.SignInFacts;
import app.laurel.platform.Actor;
import app.laurel.platform.AuditFilter;
import app.laurel.platform.AuditLine;
import app.laurel.platform.AuditLog;
import app.laurel.platform.NotFound;
import app.laurel.platform.Refusal;
import app.laurel.platform.Role;
import app.laurel.shell.error.GoneView;
import app.laurel.shell.error.NoAccessView;
import app.laurel.shell.parts.ShareLink;
import app.laurel.shell.parts.Toast;
import app.laurel.support.Household;
import app.laurel.support.StatementCount;
import app.laurel.support.ViewTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Duration;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Administrators find everybody and look after their accounts. */
class UsersViewTest extends ViewTest {

    @Autowired private Household household;
    @Autowired private Census census;
    @Autowired private FamilyDirectory directory;
    @Autowired private SignInFacts facts;
    @Autowired private SignIn signIn;
    @Autowired private KeepLearners learners;
    @Autowired private PinLock pins;
    @Autowired private UseLinks links;
    @Autowired private Installation installation;
    @Autowired private AuditLog audit;
    @Autowired private ChangePeople change;
    @Autowired private KeepCoParents parents;

    private Actor alex;
    private Actor sam;
    private Actor mia;

    @BeforeEach
    void people() {
        alex = household.administrator("Alex");
        sam = household.parent("Sam");
        mia = household.learner(sam, "Mia");
        signIn(alex);
    }

    @Test
    void everybodyIsListedByName() {
        var view = open("administration/users");
        assertThat(names()).containsExactly("Alex", "Mia", "Sam");
        assertThat(html(view))
                .contains(
                        "3 people",
                        "sam@example.org",
                        "Family of Sam",
                        "Not signed in yet",
                        "Learner");
    }

    @Test
    void peopleAreFoundByWhatTheUrlSays() {
        household.coParent(sam, "Kim");
        household.parent("Pat");
        open("administration/users?q=SAM@");
        assertThat(names()).containsExactly("Sam");
        open("administration/users?role=parent&family=" + sam.familyId());
        assertThat(names()).containsExactly("Kim", "Sam");
        click("One family only. Show all families");
        assertThat(names()).containsExactly("Kim", "Pat", "Sam");
        learners.archive(sam, mia.id());
        open("administration/users?state=archived");
        assertThat(names()).containsExactly("Mia");
    }

    @Test
    void peopleAreFoundByWhatIsTyped() {
        open("administration/users");
        test($(TextField.class).single()).setValue("mi");
        assertThat(names()).containsExactly("Mia");
        test($(TextField.class).single()).setValue("%");
        assertThat(names()).isEmpty();
        click("Show everybody");
        assertThat(names()).hasSize(3);
        @SuppressWarnings("unchecked")
        Select<Role> role = $(Select.class).first();
        test(role).selectItem("Administrator");
        assertThat(names()).containsExactly("Alex");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"role=king&state=&family=-1", "family=99999999999", "q=", "x=y", "q=%20"})
    void whatAUrlCannotMeanIsTakenForAny(String query) {
        open("administration/users?" + query);
        assertThat(names()).hasSize(3);
    }

    @Test
    void aHugeSearchFindsNobodyAndSaysWhatToDo() {
        var view = open("administration/users?q=" + "x".repeat(5000));
        assertThat(html(view)).contains("Nobody fits");
        open("administration/users?family=4711");
        assertThat(names()).isEmpty();
    }

    @Test
    void aLongListComesInPages() {
        for (int i = 0; i < 65; i++) {
            household.learner(sam, "Kid %02d".formatted(i));
        }
        open("administration/users");
        assertThat($(PersonItem.class).all()).hasSize(30);
        click("Show more");
        click("Show more");
        assertThat(names()).hasSize(68).doesNotHaveDuplicates().contains("Kid 64", "Sam");
        assertThat($(Button.class).withText("Show more").all()).isEmpty();
    }

    @Test
    void namesakesAreNotLostBetweenPages() {
        for (int i = 0; i < 40; i++) {
            household.learner(household.parent("Parent" + i), "Lee");
        }
        open("administration/users?q=lee");
        click("Show more");
        assertThat($(PersonItem.class).all()).hasSize(40);
    }

    @Test
    void hostileTextStaysText() {
        household.learner(sam, "<img src=x onerror=alert(1)>");
        var view = open("administration/users");
        assertThat(view.getElement().getOuterHTML()).doesNotContain("<img");
    }

    @Test
    void whatHappensElsewhereAppearsWithoutAReload() {
        open("administration/users");
        household.learner(sam, "Jonas");
        Awaitility.await()
                .pollInSameThread()
                .atMost(Duration.ofSeconds(10))
                .untilAsserted(
                        () -> {
                            roundTrip();
                            assertThat(names()).contains("Jonas");
                        });
    }

    @Test
    void somebodyIsLockedOutWithUndo() {
        openPerson(sam);
        click("Lock out");
        assertThat(state(sam)).isEqualTo(PersonState.DISABLED);
        assertThat(facts.byId(sam.id()).orElseThrow().maySignIn()).isFalse();
        undo();
        assertThat(state(sam)).isEqualTo(PersonState.ACTIVE);
        click("Lock out");
        click("Let in again");
        assertThat(state(sam)).isEqualTo(PersonState.ACTIVE);
        assertThat(actions())
                .startsWith(
                        "ACCOUNT_ENABLED",
                        "ACCOUNT_DISABLED",
                        "ACCOUNT_ENABLED",
                        "ACCOUNT_DISABLED");
    }

    @Test
    void lockingOutEndsSessions() {
        var before = facts.byId(sam.id()).orElseThrow().epoch();
        openPerson(sam);
        click("Lock out");
        assertThat(facts.byId(sam.id()).orElseThrow().epoch()).isGreaterThan(before);
    }

    @Test
    void theRoleIsChangedWithUndo() {
        openPerson(sam);
        click("Make administrator");
        assertThat(census.person(alex, sam.id()).role()).isEqualTo(Role.ADMIN);
        undo();
        assertThat(census.person(alex, sam.id()).role()).isEqualTo(Role.PARENT);
        assertThat(actions()).startsWith("ROLE_CHANGED_TO_PARENT", "ROLE_CHANGED_TO_ADMIN");
    }

    @Test
    void theFirstParentOfAFamilyDecidesAboutParentsOnly() {
        var kim = household.coParent(sam, "Kim");
        change.setRole(alex, kim.id(), Role.ADMIN);
        assertThatThrownBy(() -> parents.lockOut(sam, kim.id())).isInstanceOf(NotFound.class);
        change.setRole(alex, kim.id(), Role.PARENT);
        parents.lockOut(sam, kim.id());
        assertThat(state(kim)).isEqualTo(PersonState.DISABLED);
    }

    @Test
    void theOwnAccountIsLeftAlone() {
        var view = openPerson(alex);
        assertThat(html(view)).contains("Your account").doesNotContain("Lock out", "Make a parent");
    }

    @Test
    void signingSomebodyOutTakesAReason() {
        var before = facts.byId(sam.id()).orElseThrow().epoch();
        openPerson(sam);
        click("Sign out everywhere");
        confirm("Sign out everywhere");
        assertThat($(TextArea.class).single().getErrorMessage())
                .isEqualTo("Please write a reason.");
        $(TextArea.class).single().setValue("x".repeat(201));
        confirm("Sign out everywhere");
        assertThat($(TextArea.class).single().getErrorMessage()).contains("200");
        test($(NativeButton.class).withText("A device was lost").single()).click();
        confirm("Sign out everywhere");
        assertThat($(Dialog.class).all()).isEmpty();
        assertThat(facts.byId(sam.id()).orElseThrow().epoch()).isGreaterThan(before);
        assertThat(lines().getFirst().detail()).isEqualTo("Sam\nA device was lost");
    }

    @Test
    void aLinkForANewPasswordIsShownOnceAndWorksOnce() {
        openPerson(sam);
        click("Link for a new password");
        $(TextArea.class).single().setValue("Called me");
        confirm("Make the link");
        var token = link().substring("reset/".length());
        assertThat(links.isGood(token, Purpose.RESET_PASSWORD)).isTrue();
        links.setPassword(token, "seven otters dance");
        assertThat(signIn.adult("sam@example.org", "seven otters dance").actor().id())
                .isEqualTo(sam.id());
        household.coParent(sam, "Kim");
        Awaitility.await()
                .pollInSameThread()
                .atMost(Duration.ofSeconds(10))
                .untilAsserted(
                        () -> {
                            roundTrip();
                            assertThat(names()).contains("Kim");
                        });
        assertThat($(ShareLink.class).all()).hasSize(1);
        openPerson(sam);
        assertThat($(ShareLink.class).all()).isEmpty();
    }

    @Test
    void aLockedPinIsUnlocked() {
        learners.setPin(sam, mia.id(), PinKind.DIGITS, "1234");
        for (int i = 0; i < 5; i++) {
            guessWrongly();
        }
        assertThat(pins.locked(List.of(mia.id()))).isNotEmpty();
        assertThat(html(open("administration/users"))).contains("PIN locked");
        var view = openPerson(mia);
        assertThat(html(view)).doesNotContain("Link for a new password", "Make administrator");
        click("Unlock the PIN");
        assertThat(pins.locked(List.of(mia.id()))).isEmpty();
        assertThat($(Button.class).withText("Unlock the PIN").all()).isEmpty();
        assertThat(lines().getFirst().learnerId()).isEqualTo(mia.id());
    }

    @Test
    void aLearnersPageLeadsToPointsAndProgress() {
        openPerson(mia);
        for (var name : List.of("Give or take points", "Progress")) {
            var path = $(Anchor.class).withText(name).single().getHref();
            assertThat(open(path)).as(path).isNotInstanceOf(GoneView.class);
            openPerson(mia);
        }
    }

    @Test
    void aParentIsAddedAlsoWhenRegistrationIsClosed() {
        installation.setRegistration(alex, Registration.CLOSED);
        open("administration/users");
        click("Add a parent");
        click("Make an invitation");
        assertThat($(Toast.class).single().getElement().getTextRecursively())
                .contains("Nobody may start a family here now");
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
    @ValueSource(strings = {"0", "-1", "x", "4711", "99999999999", "1e3"})
    void wrongAddressesAreNotFound(String id) {
        assertThat(open("administration/users/" + id)).isInstanceOf(GoneView.class);
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"PARENT", "LEARNER"})
    void nobodyElseComesIn(Role role) {
        signIn(role == Role.PARENT ? sam : mia);
        for (var address :
                List.of(
                        "administration/users",
                        "administration/users/" + sam.id(),
                        "administration/users/4711",
                        "administration/add-parent")) {
            assertThat(open(address)).as(address).isInstanceOf(NoAccessView.class);
        }
    }

    @Test
    void opensWithinFiveStatementsBesideTheSessionCheck() {
        for (int i = 0; i < 8; i++) {
            var parent = household.parent("Parent" + i);
            household.learner(parent, "Kid");
        }
        StatementCount.assertAtMost(5, () -> open("administration/users"));
        StatementCount.assertAtMost(5, () -> openPerson(sam));
        StatementCount.assertAtMost(5, () -> openPerson(mia));
        StatementCount.assertAtMost(5, () -> open("administration/add-parent"));
    }

    private void guessWrongly() {
        try {
            signIn.learnerByName(directory.settings(sam).code(), "Mia", "9999");
        } catch (Refusal wrong) {
            assertThat(wrong.key()).startsWith("access.");
        }
    }

    private Component openPerson(Actor person) {
        return open("administration/users/" + person.id());
    }

    private List<String> names() {
        return $(PersonItem.class).all().stream()
                .map(item -> $(Anchor.class).from(item).single().getText())
                .toList();
    }

    private PersonState state(Actor person) {
        return census.person(alex, person.id()).state();
    }

    private List<AuditLine> lines() {
        return audit.lines(AuditFilter.ALL, Long.MAX_VALUE, 10);
    }

    private List<String> actions() {
        return lines().stream().map(AuditLine::action).toList();
    }

    private String link() {
        return $(TextField.class).from($(ShareLink.class).single()).single().getValue();
    }

    private TextField field(String label) {
        return $(TextField.class).withPropertyValue(TextField::getLabel, label).single();
    }

    private void click(String text) {
        test($(Button.class).withText(text).single()).click();
    }

    private void confirm(String text) {
        test($(Button.class).from($(Dialog.class).single()).withText(text).single()).click();
    }

    private void undo() {
        test($(NativeButton.class).withText("Undo").single()).click();
    }
}
