package app.laurel.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.access.FamilyDevices;
import app.laurel.people.KeepLearners;
import app.laurel.people.PinKind;
import app.laurel.points.Ledger;
import app.laurel.quizzes.Player;
import app.laurel.quizzes.Quizmaster;
import app.laurel.support.Household;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A child plays a quiz with the keyboard alone, and a reload takes nothing away. */
class PlayIT extends BrowserTest {

    @Autowired private Household household;
    @Autowired private KeepLearners learners;
    @Autowired private FamilyDevices devices;
    @Autowired private Quizmaster quizmaster;
    @Autowired private Player player;
    @Autowired private Ledger ledger;

    @Test
    void aQuizIsPlayedWithTheKeyboardAndSurvivesAReload() {
        var parent = household.parent("Sam");
        var mia = household.learner(parent, "Mia");
        quizmaster.publish(parent, Player.unshuffled("Water", 3));
        learners.setPin(parent, mia.id(), PinKind.DIGITS, "2468");
        var page = person(360);
        page.context()
                .addCookies(
                        List.of(
                                new Cookie("laurel_device", devices.enable(parent, "Tablet"))
                                        .setUrl(address(""))));
        page.navigate(address("faces"));
        click(page, "Mia");
        page.getByLabel("PIN", new Page.GetByLabelOptions().setExact(true)).fill("2468");
        click(page, "OK");
        page.waitForURL(Pattern.compile(".*/learner$"));
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Quizzes")).click();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Play: Water")).click();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Start")).click();
        page.waitForURL(Pattern.compile(".*/play/.*"));
        var attempt = UUID.fromString(page.url().replaceAll(".*/", ""));

        for (var index = 0; index < 3; index++) {
            assertThat(page.getByText("question " + (index + 1) + " of 3")).isVisible();
            readFor(9);
            ByKeyboard.answer(page, player.task(mia, attempt, index));
            assertThat(page.getByText("Right!")).isVisible();
            if (index == 0) {
                page.reload();
                assertThat(page.getByText("question 2 of 3")).isVisible();
            } else {
                page.keyboard().press("Enter");
            }
        }
        page.waitForURL(Pattern.compile(".*/results/.*"));
        assertThat(page.getByText("Everything right!")).isVisible();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Leaderboard")).click();
        assertThat(page.getByText("1 quiz")).isVisible();
        assertThat(ledger.everything(mia.id()))
                .extracting(entry -> entry.amount())
                .containsExactly(3, 2);
    }
}
