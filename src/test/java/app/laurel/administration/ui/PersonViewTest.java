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
import app.laurel.people.KeepLearners;
import app.laurel.people.PersonState;
import app.laurel.people.PinKind;
import app.laurel.people.PinLock;
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
import app.laurel.support.StatementCount;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Administrators look after somebody's account. */
class PersonViewTest extends AdministrationTest {

    @Autowired private Census census;
    @Autowired private FamilyDirectory directory;
    @Autowired private SignInFacts facts;
    @Autowired private SignIn signIn;
    @Autowired private KeepLearners learners;
    @Autowired private PinLock pins;
    @Autowired private UseLinks links;
    @Autowired private AuditLog audit;
    @Autowired private ChangePeople change;
    @Autowired private KeepCoParents parents;

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
        soon(() -> assertThat(names()).contains("Kim"));
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
    void theFamilyCanSeeThatAnOutsiderLookedAtALearner() {
        openPerson(mia);
        openPerson(mia);
        openPerson(sam);
        var kid = household.learner(alex, "Kid");
        openPerson(kid);
        assertThat(looks()).extracting(AuditLine::learnerId).containsExactly(mia.id());
        assertThat(looks()).extracting(AuditLine::actor).containsExactly("Alex");
        signIn(sam);
        assertThat(text(open("learners/" + mia.id())))
                .contains("Seen from outside the family", "Alex, administrator");
    }

    @Test
    void nobodyIsSaidToHaveLookedAtWhatIsNotThere() {
        open("administration/users/4711");
        assertThat(looks()).isEmpty();
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
                List.of("administration/users/" + sam.id(), "administration/users/4711")) {
            assertThat(open(address)).as(address).isInstanceOf(NoAccessView.class);
        }
    }

    @Test
    void opensWithinSixStatementsBesideTheSessionCheck() {
        StatementCount.assertAtMost(6, () -> openPerson(sam));
        StatementCount.assertAtMost(6, () -> openPerson(mia));
    }

    private void guessWrongly() {
        try {
            signIn.learnerByName(directory.settings(sam).code(), "Mia", "9999");
        } catch (Refusal wrong) {
            assertThat(wrong.key()).startsWith("access.");
        }
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

    private List<AuditLine> looks() {
        return lines().stream().filter(line -> line.action().equals("LEARNER_VIEWED")).toList();
    }

    private List<String> actions() {
        return lines().stream().map(AuditLine::action).toList();
    }

    private String link() {
        return $(TextField.class).from($(ShareLink.class).single()).single().getValue();
    }

    private void confirm(String text) {
        test($(Button.class).from($(Dialog.class).single()).withText(text).single()).click();
    }
}
