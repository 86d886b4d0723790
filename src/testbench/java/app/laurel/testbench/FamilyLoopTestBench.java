package app.laurel.testbench;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.access.FamilyDevices;
import app.laurel.learning.AnswerKey;
import app.laurel.questions.Response;
import app.laurel.learning.LearningRecord;
import app.laurel.people.KeepLearners;
import app.laurel.people.PinKind;
import app.laurel.platform.Actor;
import app.laurel.rewards.KeepRewards;
import app.laurel.rewards.RewardCategory;
import app.laurel.rewards.RewardDetails;
import app.laurel.rewards.RewardPicture;
import app.laurel.support.Books;
import app.laurel.support.CleanSlate;
import app.laurel.support.FreshDatabase;
import app.laurel.support.Household;
import app.laurel.support.TestClock;
import com.vaadin.flow.component.button.testbench.ButtonElement;
import com.vaadin.flow.component.textfield.testbench.EmailFieldElement;
import com.vaadin.flow.component.textfield.testbench.PasswordFieldElement;
import com.vaadin.flow.component.textfield.testbench.TextFieldElement;
import com.vaadin.testbench.BrowserTest;
import com.vaadin.testbench.BrowserTestBase;
import java.time.Duration;
import java.util.UUID;
import org.openqa.selenium.Cookie;
import org.openqa.selenium.interactions.Actions;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestExecutionListeners;
import org.springframework.test.context.TestExecutionListeners.MergeMode;

/** A child learns and asks, a parent approves; with Vaadin's own element classes. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = FreshDatabase.class)
@Import(TestClock.InPlaceOfWallClock.class)
@TestExecutionListeners(listeners = CleanSlate.class, mergeMode = MergeMode.MERGE_WITH_DEFAULTS)
class FamilyLoopTestBench extends BrowserTestBase {

    @Autowired private Household household;
    @Autowired private KeepLearners learners;
    @Autowired private KeepRewards rewards;
    @Autowired private FamilyDevices devices;
    @Autowired private LearningRecord record;
    @Autowired private AnswerKey key;
    @Autowired private Books books;
    @Autowired private TestClock clock;
    @LocalServerPort private int port;

    @BrowserTest
    void aChildLearnsAndAsksAndAParentApproves() {
        var parent = household.parent("Sam");
        var mia = household.learner(parent, "Mia");
        learners.setPin(parent, mia.id(), PinKind.DIGITS, "2468");
        rewards.add(
                parent,
                UUID.randomUUID(),
                RewardDetails.unlimited(
                        "Film night", 5, RewardCategory.EXPERIENCE, RewardPicture.GIFT, "sky"));

        open("sign-in");
        getDriver()
                .manage()
                .addCookie(new Cookie("laurel_device", devices.enable(parent, "Tablet")));
        open("faces");
        press("Mia");
        $(PasswordFieldElement.class).withLabel("PIN").waitForFirst().setValue("2468");
        press("OK");
        learn(mia);
        open("shop");
        press("I want this");
        press("Yes, I want this");
        waitUntil(driver -> page().contains("Waiting for Sam"));

        getDriver().manage().deleteAllCookies();
        open("sign-in");
        $(EmailFieldElement.class).waitForFirst().setValue("sam@example.org");
        $(PasswordFieldElement.class).first().setValue(Household.PASSWORD);
        press("Sign in");
        waitUntil(driver -> driver.getCurrentUrl().endsWith("/home"));
        open("requests");
        press("Approve");
        waitUntil(driver -> page().contains("Approved “Film night” for Mia"));
        assertThat(page()).contains("Nothing waits for you");
        books.mustBalance();
    }

    private void learn(Actor mia) {
        press("Start");
        press("Skip to the questions");
        var lesson = record.open(mia).getFirst();
        for (var index = 0; index < lesson.questions(); index++) {
            var asked = "question " + (index + 1) + " of";
            waitUntil(driver -> page().contains(asked));
            // What nobody can have read pays nothing
            clock.advance(Duration.ofSeconds(9));
            answer(key.right(mia, lesson.id(), index));
            waitUntil(driver -> page().contains("Right!"));
            new Actions(getDriver()).sendKeys("\n").perform();
        }
        waitUntil(driver -> driver.getCurrentUrl().endsWith("/result"));
    }

    /** Lessons for the first grades ask for options and numbers only. */
    private void answer(Response right) {
        switch (right) {
            case Response.Option(int place) ->
                    new Actions(getDriver()).sendKeys(String.valueOf(place + 1)).perform();
            case Response.Written(String text) -> {
                $(TextFieldElement.class).waitForFirst().setValue(text);
                press("Check");
            }
            default -> throw new AssertionError("Not asked here: " + right);
        }
    }

    private void open(String path) {
        getDriver().get("http://127.0.0.1:" + port + "/" + path);
        $("h1").waitForFirst();
    }

    private void press(String text) {
        $(ButtonElement.class).withTextContaining(text).waitForFirst().click();
    }

    private String page() {
        return $("body").first().getText();
    }
}
