package app.laurel.access.outside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.laurel.access.BrowserSession;
import app.laurel.access.ChangeAccount;
import app.laurel.access.SignIn;
import app.laurel.access.UseLinks;
import app.laurel.people.AdultDetails;
import app.laurel.people.KeepAccounts;
import app.laurel.platform.Actor;
import app.laurel.platform.NotFound;
import app.laurel.platform.Refusal;
import app.laurel.platform.Role;
import app.laurel.support.Household;
import app.laurel.support.StatementCount;
import app.laurel.support.TestClock;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.server.VaadinServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Duration;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpSession;

/** What people see of the provider: on the way in, in their account, on the way out. */
class ProviderViewsTest extends ProviderTest {

    private static final String NEW = "staple battery horse";
    private static final String FAREWELL = BrowserSession.class.getName() + ".farewell";

    @Autowired private BrowserSession browser;
    @Autowired private ChangeAccount change;
    @Autowired private KeepAccounts accounts;
    @Autowired private SignIn passwords;
    @Autowired private UseLinks links;
    @Autowired private TestClock clock;

    /** The pages that strangers are led to are opened anew. */
    @BeforeEach
    void elsewhere() {
        open("forgot");
    }

    @Test
    void theSignInPageLeadsToTheProvider() {
        open("sign-in");
        click("Sign in with Corp");
        assertThat(wayOut()).contains("/oauth2/authorization/corp");
        assertThat(kept(Intent.class).linkTo()).isNull();
    }

    @ParameterizedTest
    @EnumSource
    void everyTroubleIsToldInWords(Trouble trouble) {
        assertThat(html(open("sign-in?trouble=" + trouble)))
                .contains(trouble.text("Corp"))
                .doesNotContain("{0}");
    }

    @Test
    void whatIsNoTroubleIsNotRepeated() {
        assertThat(html(open("sign-in?trouble=<b>x"))).doesNotContain("<b>x");
    }

    @Test
    void anInvitationIsTakenUpWithTheProvider() {
        var token = links.inviteCoParent(household.parent("Sam"));
        open("invitation/" + token);
        click("Sign in with Corp");
        assertThat(kept(Intent.class).invitation()).isEqualTo(token);
    }

    @Test
    void thePasswordProvesOnceThatBothAccountsAreTheirs() {
        var sam = household.parent("Sam");
        waitForProof("samuel");
        assertThat(html(open("link-account"))).contains("sam@example.org", "Corp");
        var password = $(PasswordField.class).single();
        password.setValue("wrong");
        click("Link the two");
        assertThat(rows("account")).isZero();
        assertThat(password.getErrorMessage())
                .isEqualTo("That is not the password of this account.");
        password.setValue(Household.PASSWORD);
        click("Link the two");
        assertThat(account("samuel", "user_id")).isEqualTo(Integer.toString(sam.id()));
        assertThat(browser.current()).map(Actor::id).contains(sam.id());

        var session = new MockHttpSession();
        CORP.nextIs("samuel", "Sam");
        assertThat(signIn(session)).endsWith("/");
        assertThat(isSignedIn(session)).isTrue();
    }

    @Test
    void theProofHasToComeWithinTenMinutes() {
        household.parent("Sam");
        waitForProof("samuel");
        open("link-account");
        clock.advance(Duration.ofMinutes(11));
        $(PasswordField.class).single().setValue(Household.PASSWORD);
        click("Link the two");
        assertThat(rows("account")).isZero();
        open("forgot");
        assertThat(html(open("link-account"))).contains("There is nothing to link");
    }

    @Test
    void theAccountPageLinksAndUnlinks() {
        signIn(household.parent("Sam"));
        open("account");
        click("Link with Corp");
        assertThat(wayOut()).contains("/oauth2/authorization/corp");
        assertThat(kept(Intent.class).linkTo()).isNotNull();

        signIn(linked("Noor"));
        open("home");
        assertThat(html(open("account"))).contains("noor@example.org", "a user");
        var current = $(PasswordField.class).all().getLast();
        current.setValue("wrong");
        click("Unlink from Corp");
        assertThat(current.getErrorMessage()).isEqualTo("This is not your current password.");
        current.setValue(Household.PASSWORD);
        click("Unlink from Corp");
        assertThat(rows("account")).isZero();
        StatementCount.assertAtMost(6, () -> open("account?saved"));
    }

    @Test
    void unlinkingTakesBackWhatTheProviderGave() {
        household.administrator("Robin");
        var noor = linked("Noor");
        CORP.nextIs("noor", "Noor", "admin");
        signIn(new MockHttpSession());
        assertThat(user("noor@example.org", "role")).isEqualTo("ADMIN");
        signIn(noor);
        open("account");
        $(PasswordField.class).all().getLast().setValue(Household.PASSWORD);
        click("Unlink from Corp");
        assertThat(user("noor@example.org", "role")).isEqualTo("PARENT");
    }

    @Test
    void whoHasNoPasswordSetsTheFirstOneSoonAfterASignIn() {
        var noor =
                accounts.startFamily(
                        Role.PARENT,
                        AdultDetails.provenElsewhere("Noor", "noor@example.org"),
                        ZoneOffset.UTC);
        signIn(noor);
        assertThat(html(open("account")))
                .contains("You have no password here yet")
                .doesNotContain("Current password");
        assertThatThrownBy(() -> passwords.adult("noor@example.org", NEW))
                .isInstanceOf(Refusal.class);

        fill(NEW);
        click("Set the password");
        assertThat(html((Component) getCurrentView())).contains("less than ten minutes ago");

        browser.begin(passwords.of(noor), null);
        clock.advance(Duration.ofMinutes(9));
        fill(NEW);
        click("Set the password");
        assertThat(passwords.adult("noor@example.org", NEW).actor().id()).isEqualTo(noor.id());
        assertThatThrownBy(() -> change.setFirstPassword(noor, clock.instant(), NEW, NEW))
                .as("there is one now")
                .isInstanceOf(NotFound.class);
    }

    @Test
    void theWayOutOfTheProviderIsKeptUnlessSomebodyElseComesIn() {
        var sam = household.parent("Sam");
        var mia = household.learner(sam, "Mia");
        browser.begin(passwords.of(sam), "https://corp.example/end");
        browser.begin(passwords.of(sam));
        assertThat(session().getAttribute(FAREWELL)).isEqualTo("https://corp.example/end");
        assertThat(browser.provenAt()).isNotNull();
        browser.begin(passwords.of(mia));
        assertThat(session().getAttribute(FAREWELL)).isNull();
        assertThat(browser.provenAt()).isNull();
    }

    private void waitForProof(String subject) {
        var identity =
                new OutsideIdentity(
                        CORP.issuer(),
                        subject,
                        "sam@example.org",
                        true,
                        "Samuel",
                        null,
                        new Standing("user", ProviderRole.USER.permissions()));
        KeptSteps.keep(session(), new PendingLink(identity, null, clock.instant()));
    }

    private void fill(String password) {
        $(PasswordField.class).all().forEach(field -> field.setValue(password));
    }

    private static <T> T kept(Class<T> kind) {
        return KeptSteps.look(session(), kind).orElseThrow();
    }

    private static HttpSession session() {
        return VaadinServletRequest.getCurrent().getHttpServletRequest().getSession();
    }

    /** What the browser is told to do, of which one thing is to leave. */
    private static String wayOut() {
        return UI.getCurrent().getInternals().dumpPendingJavaScriptInvocations().stream()
                .map(pending -> pending.getInvocation().getParameters().toString())
                .toList()
                .toString();
    }
}
