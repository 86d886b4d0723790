package app.laurel.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.laurel.access.FamilyDevices;
import app.laurel.learning.AnswerKey;
import app.laurel.learning.LearningRecord;
import app.laurel.people.KeepLearners;
import app.laurel.people.PinKind;
import app.laurel.platform.Actor;
import app.laurel.support.Books;
import app.laurel.support.Household;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * The loop of a family: a parent offers, a child learns, earns and asks, the parent approves, an
 * administrator corrects. Three people with three browsers, and nobody reloads.
 */
class FamilyLoopIT extends BrowserTest {

    /** What happens to one person's data is on the others' screens within this time. */
    private static final double SOON_MS = 2_000;

    @Autowired private Household household;
    @Autowired private KeepLearners learners;
    @Autowired private FamilyDevices devices;
    @Autowired private LearningRecord record;
    @Autowired private AnswerKey key;
    @Autowired private Books books;

    @ParameterizedTest
    @ValueSource(ints = {360, 1440})
    void aChildLearnsAsksAndGetsWhatTheParentOffers(int width) {
        var parent = household.parent("Sam");
        var mia = household.learner(parent, "Mia");
        learners.setPin(parent, mia.id(), PinKind.DIGITS, "2468");

        var sam = person(width);
        open(sam, "sign-in");
        signIn(sam, "sam@example.org", Household.PASSWORD);
        sam.waitForURL(Pattern.compile(".*/home$"));
        offer(sam, "Film night", 5);

        var tablet = person(width);
        tablet.context()
                .addCookies(
                        List.of(
                                new Cookie("laurel_device", devices.enable(parent, "Tablet"))
                                        .setUrl(address(""))));
        tablet.navigate(address("faces"));
        click(tablet, "Mia");
        tablet.getByLabel("PIN", new Page.GetByLabelOptions().setExact(true)).fill("2468");
        click(tablet, "OK");
        tablet.waitForURL(Pattern.compile(".*/learner$"));
        takeALesson(tablet, mia);

        open(sam, "home");
        open(tablet, "shop");
        click(tablet, "I want this: Film night");
        tablet.getByLabel("Say something to Sam, if you like").fill("Please <b>soon</b> 🍿");
        click(tablet, "Yes, I want this");
        assertThat(tablet.getByText("Waiting for Sam")).isVisible();

        var waiting = button(sam, "Approve Film night for Mia");
        assertThat(waiting).isVisible(soon());
        assertThat(sam.getByText("Please <b>soon</b> 🍿")).isVisible();
        waiting.click();
        assertThat(tablet.getByText("🎉 Sam said yes to “Film night”!")).isVisible(soon());
        assertThat(waiting).isHidden();

        correct(width, tablet, mia);
        books.mustBalance();
    }

    private void offer(Page sam, String title, int cost) {
        open(sam, "rewards");
        click(sam, "Add a reward");
        sam.getByLabel("Name", new Page.GetByLabelOptions().setExact(true)).fill(title);
        sam.getByLabel(Pattern.compile("^Cost in")).fill(String.valueOf(cost));
        click(sam, "Save");
        assertThat(sam.getByRole(AriaRole.HEADING, named(title))).isVisible();
    }

    private void takeALesson(Page tablet, Actor mia) {
        button(tablet, Pattern.compile("Start")).first().click();
        tablet.waitForURL(Pattern.compile(".*/lesson/.*"));
        click(tablet, "Skip to the questions");
        var lesson = record.open(mia).getFirst();
        for (var index = 0; index < lesson.questions(); index++) {
            assertThat(tablet.getByText("question " + (index + 1) + " of ")).isVisible();
            readFor(9);
            ByKeyboard.answer(tablet, key.question(mia, lesson.id(), index).task());
            assertThat(tablet.getByText("Right!")).isVisible();
            tablet.keyboard().press("Enter");
        }
        tablet.waitForURL(Pattern.compile(".*/result$"));
    }

    /** An administrator gives 25 points; the child's open page shows them, and why. */
    private void correct(int width, Page tablet, Actor mia) {
        household.administrator("Robin");
        var robin = person(width);
        open(robin, "sign-in");
        signIn(robin, "robin@example.org", Household.PASSWORD);
        robin.waitForURL(Pattern.compile(".*/overview$"));
        open(robin, "administration/points?learner=" + mia.id());
        robin.getByLabel("Points", new Page.GetByLabelOptions().setExact(true)).fill("25");
        robin.getByLabel("Reason", new Page.GetByLabelOptions().setExact(true))
                .fill("The tablet was broken");

        open(tablet, "points");
        click(robin, "Adjust");
        assertThat(tablet.getByText("The tablet was broken").first()).isVisible(soon());
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, named(name));
    }

    private static Locator button(Page page, Pattern name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }

    private static LocatorAssertions.IsVisibleOptions soon() {
        return new LocatorAssertions.IsVisibleOptions().setTimeout(SOON_MS);
    }
}
