package app.laurel.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.laurel.LaurelApplication;
import app.laurel.earning.AdjustPoints;
import app.laurel.platform.Actor;
import app.laurel.support.Household;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.builder.SpringApplicationBuilder;

/** Two instances on one database: what happens on one is on the open screens of the other. */
class TwoInstancesIT extends BrowserTest {

    @Autowired private Household household;
    @Autowired private AdjustPoints adjust;

    @Value("${DATABASE_URL}")
    private String database;

    @Test
    void aScreenOfOneInstanceShowsWithinTwoSecondsWhatHappenedOnTheOther() {
        var parent = household.parent("Sam");
        var mia = household.learner(parent, "Mia");
        var other =
                new SpringApplicationBuilder(LaurelApplication.class)
                        .run(
                                "--server.port=0",
                                "--server.address=127.0.0.1",
                                "--spring.jmx.enabled=false",
                                "--DATABASE_URL=" + database);
        try {
            var port = other.getEnvironment().getProperty("local.server.port");
            var page = person(1440);
            page.navigate("http://127.0.0.1:" + port + "/sign-in");
            page.waitForSelector("h1");
            signIn(page, "sam@example.org", Household.PASSWORD);
            page.waitForURL(Pattern.compile(".*/home$"));
            assertThat(page.getByText("Mia").first()).isVisible();
            give(parent, mia, 321);
            assertThat(page.getByText("321").first())
                    .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(2_000));
        } finally {
            other.close();
        }
    }

    private void give(Actor parent, Actor mia, int points) {
        adjust.adjust(parent, mia.id(), points, "For helping", UUID.randomUUID().toString());
    }
}
