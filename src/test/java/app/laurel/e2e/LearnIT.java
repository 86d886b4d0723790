package app.laurel.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.access.FamilyDevices;
import app.laurel.learning.AnswerKey;
import app.laurel.learning.LearningRecord;
import app.laurel.learning.SixKinds;
import app.laurel.people.KeepLearners;
import app.laurel.people.PinKind;
import app.laurel.platform.Actor;
import app.laurel.points.Ledger;
import app.laurel.support.Household;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** A child answers, and points move: with the keyboard alone, on a phone and on a wide screen. */
class LearnIT extends BrowserTest {

    @Autowired private Household household;
    @Autowired private KeepLearners learners;
    @Autowired private FamilyDevices devices;
    @Autowired private LearningRecord record;
    @Autowired private AnswerKey key;
    @Autowired private SixKinds sixKinds;
    @Autowired private Ledger ledger;

    @ParameterizedTest
    @ValueSource(ints = {360, 1440})
    void aLessonIsTakenWithTheKeyboardAndSurvivesAReload(int width) {
        var parent = household.parent("Sam");
        var mia = household.learner(parent, "Mia");
        var page = learnerPage(parent, mia, width);
        assertNoBarrier(page);

        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(Pattern.compile("Start")))
                .first()
                .click();
        page.waitForURL(Pattern.compile(".*/lesson/.*"));
        assertNoBarrier(page);
        click(page, "Skip to the questions");
        var lesson = record.open(mia).getFirst().id();
        var questions = record.open(mia).getFirst().questions();

        answer(page, mia, lesson, 0);
        assertNoBarrier(page);
        page.reload();
        assertThat(page.getByText("question 2 of " + questions)).isVisible();
        for (var index = 1; index < questions; index++) {
            answer(page, mia, lesson, index);
            page.keyboard().press("Enter");
        }
        page.waitForURL(Pattern.compile(".*/result$"));
        assertThat(page.getByText("Everything right!")).isVisible();
        assertNoBarrier(page);
        assertThat(ledger.everything(mia.id()))
                .extracting(entry -> entry.amount())
                .startsWith(questions, 2);
    }

    @Test
    void everyKindIsAnsweredWithTheKeyboardOnAPhone() {
        var parent = household.parent("Sam");
        var mia = household.learner(parent, "Mia");
        var page = learnerPage(parent, mia, 360);
        var lesson = sixKinds.start(mia);
        open(page, "lesson/" + lesson);
        for (var index = 0; index < 6; index++) {
            assertThat(page.getByText("question " + (index + 1) + " of ")).isVisible();
            assertNoBarrier(page);
            answer(page, mia, lesson, index);
            assertNoBarrier(page);
            page.keyboard().press("Enter");
        }
        page.waitForURL(Pattern.compile(".*/result$"));
        assertThat(page.getByText("Everything right!")).isVisible();
    }

    private Page learnerPage(Actor parent, Actor mia, int width) {
        learners.setPin(parent, mia.id(), PinKind.PICTURES, "abcd");
        var page = person(width);
        page.context()
                .addCookies(
                        List.of(
                                new Cookie("laurel_device", devices.enable(parent, "Tablet"))
                                        .setUrl(address(""))));
        page.navigate(address("faces"));
        click(page, "Mia");
        for (var picture : List.of("Apple", "Car", "Dog", "Ball")) {
            click(page, picture);
        }
        page.waitForURL(Pattern.compile(".*/learner$"));
        return page;
    }

    private void answer(Page page, Actor learner, String lesson, int index) {
        assertThat(page.getByText("question " + (index + 1) + " of ")).isVisible();
        readFor(9);
        ByKeyboard.answer(page, key.question(learner, lesson, index).task());
        assertThat(page.getByText("Right!")).isVisible();
    }

    private static void assertNoBarrier(Page page) {
        page.waitForSelector("main h1");
        var violations = new AxeBuilder(page).analyze().getViolations();
        assertThat(violations)
                .extracting(violation -> violation.getId() + " " + violation.getNodes())
                .isEmpty();
        var wider =
                page.evaluate(
                        "document.documentElement.scrollWidth > document.documentElement.clientWidth");
        assertThat(wider).as("scrolls sideways").isEqualTo(false);
    }
}
