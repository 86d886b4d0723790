package app.laurel.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.access.UseLinks;
import app.laurel.people.KeepLearners;
import app.laurel.people.PinKind;
import app.laurel.support.Household;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Coming in and going out, as only a browser with its cookies and sessions shows it. */
class SignInIT extends BrowserTest {

    @Autowired private Household household;
    @Autowired private UseLinks links;
    @Autowired private KeepLearners learners;

    @Test
    void theFirstAdministratorIsMadeByTheLinkOnce() {
        var link = "welcome/" + links.firstAdministrator().orElseThrow();
        var page = person(1440);
        open(page, link);
        page.getByLabel("Name").fill("Robin");
        page.getByLabel("E-mail address").fill("robin@example.org");
        page.getByLabel("Password", new Page.GetByLabelOptions().setExact(true)).fill("password");
        click(page, "Begin");
        assertThat(page.getByText("This password is on every list of common passwords"))
                .isVisible();
        assertThat(page.getByLabel("Name")).hasValue("Robin");

        page.getByLabel("Password", new Page.GetByLabelOptions().setExact(true))
                .fill("seven otters dance");
        click(page, "Begin");
        page.waitForURL(Pattern.compile(".*/overview$"));

        var second = person(1440);
        open(second, link);
        assertThat(second.getByText("This link was used already")).isVisible();
    }

    @Test
    void aWrongPasswordIsAnsweredInWordsAndTheSixthTryHasToWait() {
        household.parent("Sam");
        var page = person(360);
        open(page, "sign-in");
        for (var i = 0; i < 5; i++) {
            signIn(page, "sam@example.org", "wrong password");
            assertThat(page.getByText("E-mail address or password is not right.")).isVisible();
        }
        signIn(page, "sam@example.org", Household.PASSWORD);
        assertThat(page.getByText("Too many tries")).isVisible();
    }

    @Test
    void signingInLeadsToThePageThatWasAskedForUnderANewSessionId() {
        household.parent("Sam");
        var page = person(1440);
        page.navigate(address("rewards"));
        page.waitForURL(Pattern.compile(".*/sign-in.*"));
        page.waitForSelector("h1");
        var before = sessionId(page);
        signIn(page, "sam@example.org", Household.PASSWORD);
        page.waitForURL(Pattern.compile(".*/rewards$"));
        assertThat(sessionId(page)).isNotEqualTo(before);
    }

    @Test
    void theTabletIsHandedOverAndTakenBack() {
        var parent = household.parent("Sam");
        var mia = household.learner(parent, "Mia");
        learners.setPin(parent, mia.id(), PinKind.DIGITS, "2468");
        var page = tabletInHandsOfMia();
        page.navigate(address("home"));
        page.waitForSelector("h1");
        assertThat(page.locator("h1")).not().containsText("Sam");

        open(page, "grown-ups");
        page.getByLabel("Password or PIN").fill("not it at all");
        click(page, "Take the tablet back");
        assertThat(page.getByText("That was not right. Try once more.")).isVisible();
        page.getByLabel("Password or PIN").fill(Household.PASSWORD);
        click(page, "Take the tablet back");
        page.waitForURL(Pattern.compile(".*/home$"));

        page.navigate(address("sign-out"));
        page.waitForURL(Pattern.compile(".*/faces$"));
        click(page, "Mia");
        page.getByLabel("PIN", new Page.GetByLabelOptions().setExact(true)).fill("2468");
        click(page, "OK");
        page.waitForURL(Pattern.compile(".*/learner$"));
    }

    @Test
    void theOpenPageOfALearnerWhoIsPutAwayGoesByItself() {
        var parent = household.parent("Sam");
        var mia = household.learner(parent, "Mia");
        learners.setPin(parent, mia.id(), PinKind.DIGITS, "2468");
        var page = tabletInHandsOfMia();
        page.waitForSelector("h1");

        learners.archive(parent, mia.id());

        page.waitForURL(Pattern.compile(".*/sign-in\\?ended$"));
    }

    /** Sam has come in and given it to her. */
    private Page tabletInHandsOfMia() {
        var page = person(768);
        open(page, "sign-in");
        signIn(page, "sam@example.org", Household.PASSWORD);
        page.waitForURL(Pattern.compile(".*/home$"));
        open(page, "hand-over");
        click(page, "Hand to Mia");
        page.waitForURL(Pattern.compile(".*/learner$"));
        return page;
    }

    private static String sessionId(Page page) {
        return page.context().cookies().stream()
                .filter(cookie -> cookie.name.equals("JSESSIONID"))
                .map(cookie -> cookie.value)
                .findFirst()
                .orElseThrow();
    }
}
